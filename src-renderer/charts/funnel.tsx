import styles from './funnel.module.css';
import { layoutFunnel } from './funnel-layout.ts';
import type { FunnelStage } from './funnel-layout.ts';

interface FunnelProps {
  readonly stages: readonly FunnelStage[];
  readonly width: number;
  readonly height: number;
}

/** How many people went on from stage to stage; the numbers stand beside it as words. */
export function Funnel({ stages, width, height }: FunnelProps) {
  const { bars, slopes } = layoutFunnel(stages, height);
  return (
    <svg aria-hidden className={styles.funnel} width={width} height={height}>
      {slopes.map((d) => (
        <path key={d} d={d} className={styles.slope} />
      ))}
      {bars.map(({ index, ...bar }) => (
        <rect key={index} {...bar} rx={2} className={styles.bar} />
      ))}
    </svg>
  );
}
