import type { BoardScale } from '../../../../src-main/shared/contract/board-scale.ts';
import styles from './overlay.module.css';

/** The borders of bands and the moments of a scale, behind all that stands on the board. */
export function ScaleLines({ scale }: { readonly scale: BoardScale | null }) {
  if (!scale) return null;
  const { frame, across, down } = scale;
  const [right, bottom] = [frame.x + frame.width, frame.y + frame.height];
  return (
    <svg className={styles.lines} aria-hidden>
      {placesOf(across).map((x) => (
        <line key={`x ${String(x)}`} className={styles.scale} x1={x} x2={x} y1={frame.y} y2={bottom} />
      ))}
      {placesOf(down).map((y) => (
        <line key={`y ${String(y)}`} className={styles.scale} y1={y} y2={y} x1={frame.x} x2={right} />
      ))}
    </svg>
  );
}

const placesOf = ({ marks }: BoardScale['across']): readonly number[] => [
  ...new Set(marks.flatMap(({ start, end }) => [start, end])),
];
