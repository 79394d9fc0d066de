import type { ReactNode } from 'react';
import styles from './side-panes.module.css';

export interface SidePanesProps {
  readonly inspector: ReactNode | null;
  readonly dock: ReactNode | null;
}

/** The inspector above what is docked; each scrolls by itself, and one alone takes all the room. */
export function SidePanes({ inspector, dock }: SidePanesProps) {
  return (
    <div className={styles.panes}>
      {inspector !== null && <div className={styles.inspector}>{inspector}</div>}
      {dock !== null && <div className={styles.dock}>{dock}</div>}
    </div>
  );
}
