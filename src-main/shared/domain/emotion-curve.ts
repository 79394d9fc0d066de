import { area, curveMonotoneX, line } from 'd3-shape';

/** One stage's point of a curve; valences are −2 … +2. */
export interface EmotionPoint {
  /** Pixels. */
  readonly x: number;
  /** As it is shown: put there by hand, else the mean; null where nobody said. */
  readonly value: number | null;
  /** The mean of the data, null where there is none. */
  readonly computed: number | null;
  /** The 95 % interval of the mean. */
  readonly interval: readonly [number, number] | null;
  /** Few stand behind it. */
  readonly isThin: boolean;
}

/** Pixels of +2 and of −2, y downwards. */
export interface EmotionFrame {
  readonly top: number;
  readonly bottom: number;
}

/** `sure` between points on enough data, `thin` beside a thin one, `bridge` over stages of which nobody said anything. */
export type CurveKind = 'sure' | 'thin' | 'bridge';

export interface EmotionMark {
  /** Of the point among those given. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly isThin: boolean;
  readonly isCorrected: boolean;
}

/** SVG paths of absolute commands M, L, C and Z. */
export interface EmotionCurve {
  readonly pieces: readonly { readonly d: string; readonly kind: CurveKind }[];
  readonly bands: readonly string[];
  /** The computed curve around what was corrected by hand. */
  readonly ghosts: readonly string[];
  readonly marks: readonly EmotionMark[];
}

interface Spot {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** The y of a valence; beyond −2 … +2 it stays within the frame. */
export const emotionY = (valence: number, { top, bottom }: EmotionFrame): number =>
  top + ((2 - Math.min(2, Math.max(-2, valence))) / 4) * (bottom - top);

/** A curve through every point that has a value, monotone between neighbours (Fritsch and Carlson 1980), with its band and ghost. */
export function emotionCurve(points: readonly EmotionPoint[], frame: EmotionFrame): EmotionCurve {
  const spots = spotsOf(points, frame, (point) => point.value);
  const computed = spotsOf(points, frame, (point) => point.computed);
  const isCorrected = (index: number) => points[index]!.value !== points[index]!.computed;
  return {
    pieces: piecesThrough(spots).map(({ d, from, to }) => ({ d, kind: kindOf(points, from, to) })),
    bands: bandsOf(points, frame),
    ghosts: piecesThrough(computed)
      .filter(({ from, to }) => isCorrected(from) || isCorrected(to))
      .map(({ d }) => d),
    marks: spots.map(({ index, x, y }) => ({
      index,
      x,
      y,
      isThin: points[index]!.isThin,
      isCorrected: isCorrected(index),
    })),
  };
}

const spotsOf = (
  points: readonly EmotionPoint[],
  frame: EmotionFrame,
  valueOf: (point: EmotionPoint) => number | null,
): readonly Spot[] =>
  points.flatMap((point, index) => {
    const value = valueOf(point);
    return value === null ? [] : [{ index, x: point.x, y: emotionY(value, frame) }];
  });

function kindOf(points: readonly EmotionPoint[], from: number, to: number): CurveKind {
  if (to - from > 1) return 'bridge';
  return points[from]!.isThin || points[to]!.isThin ? 'thin' : 'sure';
}

const through = line<Spot>()
  .x(({ x }) => x)
  .y(({ y }) => y)
  .curve(curveMonotoneX);

/** The curve cut at its points. */
function piecesThrough(
  spots: readonly Spot[],
): readonly { readonly d: string; readonly from: number; readonly to: number }[] {
  if (spots.length < 2) return [];
  const [, ...commands] = (through([...spots]) ?? '').split(/(?=[CL])/);
  return commands.map((command, at) => {
    const [from, to] = [spots[at]!, spots[at + 1]!];
    return { d: `M${from.x},${from.y}${command}`, from: from.index, to: to.index };
  });
}

interface Stretch {
  readonly x: number;
  readonly high: number;
  readonly low: number;
}

const between = area<Stretch>()
  .x(({ x }) => x)
  .y0(({ low }) => low)
  .y1(({ high }) => high)
  .curve(curveMonotoneX);

/** One band for each run of neighbouring stages whose interval is known; one alone is a narrow one. */
function bandsOf(points: readonly EmotionPoint[], frame: EmotionFrame): readonly string[] {
  const runs: Stretch[][] = [[]];
  for (const { x, interval } of points) {
    if (interval) runs.at(-1)!.push({ x, low: emotionY(interval[0], frame), high: emotionY(interval[1], frame) });
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0).map((run) => between(run.length > 1 ? run : widened(run[0]!)) ?? '');
}

const halfWidth = 6;
const widened = (one: Stretch): Stretch[] => [
  { ...one, x: one.x - halfWidth },
  { ...one, x: one.x + halfWidth },
];
