import { useRef } from 'react';
import { Button } from 'react-aria-components';
import { useSize } from '../ui/use-size.ts';
import styles from './saturation-chart.module.css';
import { layoutSaturation } from './saturation-layout.ts';
import type { SaturationColumn } from './saturation-layout.ts';

interface SaturationChartProps {
  readonly label: string;
  readonly columns: readonly SaturationColumn[];
  readonly legend: { readonly added: string; readonly total: string };
  readonly chosenId: string;
  onChoose(id: string): void;
}

// As narrow as a name can be read.
const leastSlot = 72;

/** Columns with what is new in each session, and a line with all so far. Each session is a button below. */
export function SaturationChart({ label, columns, legend, chosenId, onChoose }: SaturationChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { width } = useSize(frame);
  const wide = Math.max(width, columns.length * leastSlot);
  const { base, height, slot, line, places } = layoutSaturation(columns, wide);
  return (
    <figure className={styles.figure} aria-label={label}>
      <figcaption className={styles.legend}>
        <span className={styles.added}>{legend.added}</span>
        <span className={styles.total}>{legend.total}</span>
      </figcaption>
      <div ref={frame} className={styles.frame}>
        {width > 0 && (
          <div style={{ width: wide }}>
            <svg width={wide} height={height} aria-hidden className={styles.drawing}>
              {places.map(({ id, x, width: own, addedY }, index) => (
                <g key={id} data-chosen={id === chosenId || undefined}>
                  <rect x={x - own / 2} y={addedY} width={own} height={base - addedY} rx={2} className={styles.bar} />
                  <text x={x} y={addedY - 7} className={styles.number}>
                    {columns[index]!.added}
                  </text>
                </g>
              ))}
              <path d={line} className={styles.line} />
              {places.map(({ id, x, totalY, addedY }, index) => (
                <g key={id}>
                  <circle cx={x} cy={totalY} r={3.5} className={styles.dot} />
                  {totalY !== addedY && (
                    <text x={x} y={totalY - 10} className={styles.sum}>
                      {columns[index]!.total}
                    </text>
                  )}
                </g>
              ))}
              <line x1={0} x2={wide} y1={base} y2={base} className={styles.axis} />
            </svg>
            <div className={styles.names}>
              {columns.map(({ id, name, words }) => (
                <Button
                  key={id}
                  className={styles.name}
                  style={{ width: slot }}
                  aria-label={words}
                  aria-pressed={id === chosenId}
                  onPress={() => onChoose(id)}
                >
                  {name}
                </Button>
              ))}
            </div>
          </div>
        )}
      </div>
    </figure>
  );
}
