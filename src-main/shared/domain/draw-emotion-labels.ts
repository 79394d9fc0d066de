import type { Emotion } from '../contract/journeys.ts';
import type { EmotionCurve, EmotionPoint } from './emotion-curve.ts';
import type { FigurePersona } from './figure-data.ts';
import { setParagraph } from './figure-look.ts';
import type { Brush, Frame } from './figure-look.ts';
import type { Shape } from './scene.ts';
import { formatValence } from './shown-emotion.ts';
import { spreadLabels } from './spread-labels.ts';

/** A curve of one persona, or of everybody (null). */
export interface EmotionSeries {
  readonly persona: FigurePersona | null;
  readonly points: readonly EmotionPoint[];
  /** By column; undefined where nothing is known. */
  readonly emotions: readonly (Emotion | undefined)[];
  readonly stroke: string;
  readonly curve: EmotionCurve;
}

interface LabelRoom {
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
}

const leading = 14;
const aside = 9;
const above = 13;
const rising = 0.25;

/** Each point's value and count beside it, where the curve doesn't go. */
export function drawEmotionLabels(series: readonly EmotionSeries[], room: LabelRoom, brush: Brush): Shape[] {
  const columns = series[0]?.points.length ?? 0;
  return Array.from({ length: columns }, (_, index) => index).flatMap((index) => {
    const shown = series.flatMap((one) => {
      const mark = one.curve.marks.find((candidate) => candidate.index === index);
      return mark ? [{ one, mark }] : [];
    });
    const wanted = shown.map(({ one, mark }) => ({ at: mark.y + sideOf(one, index), size: leading }));
    const middles = spreadLabels(wanted, room.top + 4, room.bottom - 4);
    return shown.flatMap(({ one, mark }, at) => {
      const x = mark.x + aside;
      const frame = { x, y: middles[at]! - leading / 2, width: room.right - x, lines: 1 };
      return drawLabel(one, index, frame, brush);
    });
  });
}

/** Below a point from which the curve rises, else above it. */
function sideOf({ points }: EmotionSeries, index: number): number {
  const value = points[index]?.value ?? 0;
  const next = points.slice(index + 1).find((point) => point.value !== null)?.value ?? value;
  return next - value > rising ? above : -above;
}

function drawLabel(series: EmotionSeries, index: number, frame: Frame, { say, colors, measure }: Brush): Shape[] {
  const { persona, points, emotions, stroke } = series;
  const emotion = emotions[index];
  const passages = emotion?.passages ?? 0;
  const text = [
    formatValence(points[index]?.value ?? 0),
    // A point that was put there by hand, with nobody behind it, has no n.
    ...(passages > 0 ? [`n ${passages}`] : []),
    ...(emotion?.corrected ? [say.byHand] : []),
  ].join(' · ');
  const wording = { size: 11, weight: 400, leading, fill: persona ? stroke : colors.muted } as const;
  const { shapes } = setParagraph(text, frame, wording, measure);
  if (!persona) return [...shapes];
  const width = (shapes[0]?.width ?? 0) + 4;
  const behind = { x: frame.x - 2, y: frame.y, width, height: leading, radius: 2, fill: colors.paper, stroke: null };
  return [{ kind: 'rect', ...behind }, ...shapes];
}
