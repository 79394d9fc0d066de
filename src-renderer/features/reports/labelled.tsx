import type { ReactNode } from 'react';
import styles from './report-inspector.module.css';

interface LabelledProps {
  readonly label: string;
  readonly note?: string | undefined;
  readonly children: ReactNode;
}

/** A control that says its name to screen readers itself, under the same words for the eye. */
export function Labelled({ label, note, children }: LabelledProps) {
  return (
    <div className={styles.field}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <div>{children}</div>
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </div>
  );
}
