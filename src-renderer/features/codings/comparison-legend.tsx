import { ColorDot } from '../../ui/color-dot.tsx';
import { comparisonColors, useCodingFilter } from '../../workspace/coding-filter.ts';
import styles from './comparison-legend.module.css';

/** Whose codings the two colours are while two researchers are compared. */
export function ComparisonLegend() {
  const compared = useCodingFilter((state) => state.compared);
  if (!compared) return null;
  return (
    <span className={styles.legend}>
      {compared.map((name, index) => (
        <span key={name} className={styles.researcher}>
          <ColorDot color={comparisonColors[index]?.solid} />
          <span className={styles.name}>{name}</span>
        </span>
      ))}
    </span>
  );
}
