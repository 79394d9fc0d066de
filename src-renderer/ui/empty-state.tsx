import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export type EmptyStateProps = {
  readonly title: string;
  readonly sentence?: ReactNode;
  readonly action?: ReactNode;
  readonly icon?: ReactNode;
  /** The title is the heading of the place. */
  readonly isHeading?: boolean;
};

export const EmptyState = ({ title, sentence, action, icon, isHeading = false }: EmptyStateProps) => {
  const Title = isHeading ? 'h1' : 'p';
  return (
    <div className={styles.state}>
      {icon !== undefined && (
        <div className={styles.icon} aria-hidden>
          {icon}
        </div>
      )}
      <Title className={styles.title}>{title}</Title>
      {sentence !== undefined && <p className={styles.sentence}>{sentence}</p>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
};
