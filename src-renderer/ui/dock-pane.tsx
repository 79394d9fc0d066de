import type { ReactNode } from 'react';
import styles from './dock-pane.module.css';
import { Heading } from './heading.tsx';

export type DockPaneProps = {
  /** What the pane is called; its title may say what it shows now. */
  readonly label: string;
  readonly title: string;
  /** Buttons at the end of the title's line, the last one closes. */
  readonly end: ReactNode;
  /** A line about what is shown, and at its end a key. */
  readonly about?: ReactNode;
  readonly aboutEnd?: ReactNode;
  readonly children: ReactNode;
};

/** What stands beside the work under a title, until it is closed. */
export const DockPane = ({ label, title, end, about, aboutEnd, children }: DockPaneProps) => (
  <section className={styles.dock} aria-label={label}>
    <header className={styles.header}>
      <Heading level={2} end={end}>
        {title}
      </Heading>
      {about !== undefined && (
        <p className={styles.about}>
          <span role="status">{about}</span>
          {aboutEnd !== undefined && <span className={styles.aboutEnd}>{aboutEnd}</span>}
        </p>
      )}
    </header>
    {children}
  </section>
);
