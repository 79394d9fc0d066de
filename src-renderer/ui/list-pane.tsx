import type { ReactNode, Ref } from 'react';
import { Heading } from './heading.tsx';
import styles from './list-pane.module.css';

export type ListPaneProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** At the end of the title's line: a count, buttons. */
  readonly end?: ReactNode;
  /** Within another pane. */
  readonly isPart?: boolean;
  readonly ref?: Ref<HTMLElement>;
};

/** What a place lists, under its title. */
export const ListPane = ({ title, end, isPart = false, ref, children }: ListPaneProps) => (
  <section ref={ref} className={styles.pane} aria-label={title}>
    <div className={`${styles.heading} ${isPart ? styles.part : ''}`}>
      <Heading level={isPart ? 3 : 2} end={end}>
        {title}
      </Heading>
    </div>
    {children}
  </section>
);

type PartProps = { readonly children: ReactNode };

/** A field that narrows the list, or a row of controls. */
export const PaneField = ({ children }: PartProps) => <div className={styles.field}>{children}</div>;

/** What scrolls. */
export const PaneScroll = ({ children }: PartProps) => <div className={styles.scroll}>{children}</div>;

/** A sentence in place of a list. */
export const PaneNote = ({ children }: PartProps) => (
  <p className={styles.note} role="status">
    {children}
  </p>
);

/** The place's primary action. */
export const PaneFoot = ({ children }: PartProps) => <div className={styles.foot}>{children}</div>;
