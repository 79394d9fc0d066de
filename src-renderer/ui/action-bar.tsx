import type { ReactNode } from 'react';
import styles from './action-bar.module.css';

export type ActionBarProps = {
  readonly label: string;
  /** How many things the actions are about, in words. */
  readonly count?: string | undefined;
  readonly isCentred?: boolean;
  readonly children: ReactNode;
};

/** What can be done with the things of a list, under it. */
export const ActionBar = ({ label, count, isCentred = false, children }: ActionBarProps) => (
  <div className={`${styles.bar} ${isCentred ? styles.centred : ''}`} role="toolbar" aria-label={label}>
    {count !== undefined && (
      <span className={styles.count} role="status">
        {count}
      </span>
    )}
    {children}
  </div>
);
