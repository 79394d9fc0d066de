import { emotionCurve, emotionY } from '../../src-main/shared/domain/emotion-curve.ts';
import type { EmotionCurve, EmotionFrame, EmotionPoint } from '../../src-main/shared/domain/emotion-curve.ts';
import { spreadLabels } from '../../src-main/shared/domain/spread-labels.ts';

/** How one persona, or everybody, felt along the stages. */
export interface EmotionSeries {
  readonly id: string;
  readonly points: readonly (Omit<EmotionPoint, 'x'> & { readonly words: string })[];
}

export interface EmotionLabel {
  readonly index: number;
  readonly x: number;
  /** Its middle. */
  readonly y: number;
  readonly words: string;
}

export interface LaidSeries {
  readonly id: string;
  readonly curve: EmotionCurve;
  readonly labels: readonly EmotionLabel[];
}

export interface LaneFrame extends EmotionFrame {
  readonly height: number;
}

interface Wish {
  readonly series: number;
  readonly at: number;
}

const labelHeight = 15;
const away = 14;

/** The curves of a lane with a label at every point; labels of one stage never lie on each other. */
export function layoutEmotions(
  series: readonly EmotionSeries[],
  xs: readonly number[],
  frame: LaneFrame,
): readonly LaidSeries[] {
  const curves = series.map(({ points }) =>
    emotionCurve(
      points.map((point, index) => ({ ...point, x: xs[index]! })),
      frame,
    ),
  );
  const middles = xs.map((_, index) =>
    placeWishes(
      curves.flatMap((curve, at) => wishOf(curve, series[at]!, index, frame).map((wish) => ({ series: at, at: wish }))),
      frame,
    ),
  );
  return series.map(({ id, points }, at) => ({
    id,
    curve: curves[at]!,
    labels: curves[at]!.marks.map(({ index, x }) => ({
      index,
      x,
      y: middles[index]!.get(at)!,
      words: points[index]!.words,
    })),
  }));
}

function placeWishes(wishes: readonly Wish[], { height }: LaneFrame): ReadonlyMap<number, number> {
  const sizes = wishes.map(({ at }) => ({ at, size: labelHeight }));
  const placed = spreadLabels(sizes, 0, height);
  return new Map(wishes.map(({ series }, index) => [series, placed[index]!]));
}

/** Right of its mark, on the side from which the curve goes away; away from the ghost where there is one. */
function wishOf(
  { marks }: EmotionCurve,
  { points }: EmotionSeries,
  index: number,
  frame: LaneFrame,
): readonly number[] {
  const at = marks.findIndex((mark) => mark.index === index);
  const mark = marks[at];
  if (!mark) return [];
  const { computed } = points[index]!;
  const before = marks[at - 1]?.y ?? mark.y;
  const next = marks[at + 1]?.y ?? 2 * mark.y - before;
  const isGhostAbove = computed !== null && mark.isCorrected && emotionY(computed, frame) < mark.y;
  const isBelow = mark.isCorrected ? isGhostAbove : next < mark.y;
  return [mark.y + (isBelow ? away : -away)];
}
