import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, symbolTriangle2 } from 'd3-shape';
import { memo } from 'react';
import { emotionY } from '../../src-main/shared/domain/emotion-curve.ts';
import styles from './emotion-curve.module.css';
import type { LaidSeries, LaneFrame } from './emotion-curve-layout.ts';

/** How a series is drawn. */
export interface SeriesLook {
  readonly color: string;
  /** Said at its first point; null where there is one curve only. */
  readonly name: string | null;
  readonly hasBand: boolean;
  readonly isFaded: boolean;
}

interface EmotionCurvesProps {
  readonly series: readonly LaidSeries[];
  readonly lookOf: (id: string) => SeriesLook;
  readonly frame: LaneFrame;
  readonly width: number;
}

const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolTriangle2];
const markSize = 64;
const corrected = 1.7;
const gap = 10;

/** The curves of an emotion lane. What they say stands in the lane's cells, for those who can't see them. */
export const EmotionCurves = memo(({ series, lookOf, frame, width }: EmotionCurvesProps) => {
  const middle = emotionY(0, frame);
  return (
    <svg aria-hidden className={styles.lane} width={width} height={frame.height}>
      <line className={styles.zero} x1={0} x2={width} y1={middle} y2={middle} />
      {series.map((one, at) => (
        <Series key={one.id} series={one} look={lookOf(one.id)} shape={at % shapes.length} />
      ))}
      {series.map((one) => (
        <Labels key={one.id} series={one} look={lookOf(one.id)} />
      ))}
    </svg>
  );
});

EmotionCurves.displayName = 'EmotionCurves';

interface SeriesProps {
  readonly series: LaidSeries;
  readonly look: SeriesLook;
  readonly shape: number;
}

function Series({ series: { curve }, look, shape }: SeriesProps) {
  return (
    <g className={look.isFaded ? styles.faded : undefined} style={{ color: look.color }} data-series>
      {look.hasBand && curve.bands.map((d) => <path key={d} d={d} className={styles.band} />)}
      {curve.ghosts.map((d) => (
        <path key={d} d={d} className={styles.ghost} />
      ))}
      {curve.pieces.map(({ d, kind }) => (
        <path key={d} d={d} className={styles[kind]} />
      ))}
      {curve.marks.map(({ index, x, y, isThin, isCorrected }) => (
        <path
          key={index}
          d={symbol(shapes[shape], markSize * (isCorrected ? corrected : 1))() ?? ''}
          transform={`translate(${x} ${y})`}
          className={isThin ? styles.thinMark : styles.mark}
        />
      ))}
    </g>
  );
}

/** Above all curves, so that none runs through a number. */
function Labels({ series: { curve, labels }, look }: Omit<SeriesProps, 'shape'>) {
  return (
    <g style={{ color: look.color }}>
      {labels.map(({ index, x, y, words }, at) => (
        <text key={index} x={x + gap} y={y} className={styles.label} data-thin={curve.marks[at]?.isThin}>
          {at === 0 && look.name !== null && <tspan className={styles.name}>{`${look.name} `}</tspan>}
          {words}
        </text>
      ))}
    </g>
  );
}
