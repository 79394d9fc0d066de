import type { ReactNode } from 'react';
import styles from './stacked-panes.module.css';

/** Two lists in one pane; each scrolls by itself, the upper one takes the room that is left. */
export function StackedPanes({ top, bottom }: { readonly top: ReactNode; readonly bottom: ReactNode }) {
  return (
    <div className={styles.stack}>
      <div className={styles.top}>{top}</div>
      <div className={styles.bottom}>{bottom}</div>
    </div>
  );
}
