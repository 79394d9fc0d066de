import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export type EmptyStateProps = {
  readonly title: string;
  readonly sentence?: ReactNode;
  readonly action?: ReactNode;
  readonly icon?: ReactNode;
};

export const EmptyState = ({ title, sentence, action, icon }: EmptyStateProps) => (
  <div className={styles.state}>
    {icon !== undefined && (
      <div className={styles.icon} aria-hidden>
        {icon}
      </div>
    )}
    <p className={styles.title}>{title}</p>
    {sentence !== undefined && <p className={styles.sentence}>{sentence}</p>}
    {action !== undefined && <div className={styles.action}>{action}</div>}
  </div>
);
