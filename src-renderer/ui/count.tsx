import type { ReactNode } from 'react';
import styles from './count.module.css';

export type CountProps = {
  readonly children: ReactNode;
  readonly variant?: 'plain' | 'badge' | 'accent';
  readonly label?: string;
};

/** A number beside a name, in tabular figures; `label` says it in words for screen readers. */
export const Count = ({ children, variant = 'plain', label }: CountProps) => (
  <span className={`${styles.count} ${styles[variant]}`} role={label ? 'img' : undefined} aria-label={label}>
    {children}
  </span>
);
