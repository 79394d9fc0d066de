import styles from './pain-heat.module.css';

export interface HeatStage {
  readonly id: string;
  /** 0 … 1 */
  readonly heat: number;
  readonly words: string;
  /** What the words don't say, for those who point at it. */
  readonly detail: string;
  /** The grid column it stands in. */
  readonly column: number;
}

/** How much each stage hurts: a row of fields, the more the darker, each with its number. */
export function PainHeat({ stages }: { readonly stages: readonly HeatStage[] }) {
  return stages.map(({ id, heat, words, detail, column }) => (
    <div key={id} className={styles.field} style={{ gridColumn: column }} title={detail}>
      <span aria-hidden className={styles.heat} style={{ opacity: heat }} />
      <span className={styles.words}>{words}</span>
    </div>
  ));
}
