import type { Emotion } from '../contract/journeys.ts';
import { codeColor } from './code-colors.ts';
import { drawEmotionLabels } from './draw-emotion-labels.ts';
import type { EmotionSeries } from './draw-emotion-labels.ts';
import { emotionCurve, emotionY } from './emotion-curve.ts';
import type { EmotionCurve, EmotionPoint } from './emotion-curve.ts';
import type { FigurePersona, JourneyFigure } from './figure-data.ts';
import { drawDot, drawLine, setToRight } from './figure-look.ts';
import type { Brush } from './figure-look.ts';
import type { PathShape, Shape } from './scene.ts';
import { isThin, shownValence } from './shown-emotion.ts';

const edge = 30;
const scaleWidth = 30;

export interface EmotionRow {
  readonly stageIds: readonly string[];
  /** The x of a column's middle. */
  readonly centre: (index: number) => number;
  readonly y: number;
  readonly left: number;
}

/** Several curves need more room for their labels. */
export const emotionsHeight = ({ personas }: JourneyFigure): number => (personas.length > 1 ? 236 : 168);

/** The curves of a map: everybody's where there is no more than one persona, else one for each. */
export function drawEmotions(journey: JourneyFigure, row: EmotionRow, brush: Brush): Shape[] {
  const height = emotionsHeight(journey);
  const frame = { top: row.y + edge, bottom: row.y + height - edge };
  const personas = journey.personas.length > 1 ? journey.personas : [null];
  const series = personas.map((persona) => seriesOf(persona, journey, row, frame, brush));
  const zero = emotionY(0, frame);
  const right = row.centre(row.stageIds.length - 1) + (row.centre(0) - row.left);
  return [
    ...series
      .slice(0, personas.length > 1 ? 0 : 1)
      .flatMap(({ curve }) => curve.bands.map((d) => area(d, brush.colors.band))),
    drawLine([row.left, zero], [right, zero], brush.colors.line, 1),
    ...[2, -2].flatMap((valence) => drawScale(valence, row.left, emotionY(valence, frame), brush)),
    ...series.flatMap(({ curve, stroke }) => drawCurve(curve, stroke, brush)),
    ...drawEmotionLabels(series, { top: row.y, bottom: row.y + height, right }, brush),
  ];
}

function seriesOf(
  persona: FigurePersona | null,
  { emotions }: JourneyFigure,
  { stageIds, centre }: EmotionRow,
  frame: { readonly top: number; readonly bottom: number },
  { colors, theme }: Brush,
): EmotionSeries {
  const personaId = persona?.id ?? null;
  const found = stageIds.map((id) => emotions.find((one) => one.stageId === id && one.personaId === personaId));
  const points = found.map((emotion, index) => pointOf(emotion, centre(index)));
  const stroke = persona ? codeColor(persona.color, theme).solid : colors.accent;
  return { persona, points, emotions: found, stroke, curve: emotionCurve(points, frame) };
}

function pointOf(emotion: Emotion | undefined, x: number): EmotionPoint {
  if (!emotion) return { x, value: null, computed: null, interval: null, isThin: true };
  const { mean: computed, interval, corrected } = emotion;
  return { x, value: shownValence(emotion), computed, interval, isThin: isThin(emotion) && corrected === null };
}

function drawScale(valence: number, left: number, y: number, { colors, measure }: Brush): readonly Shape[] {
  const small = { size: 11, weight: 400, leading: 16, fill: colors.muted } as const;
  const frame = { x: left - scaleWidth - 8, y: y - 8, width: scaleWidth };
  return setToRight(valence > 0 ? '+2' : '−2', frame, small, measure);
}

function drawCurve({ pieces, ghosts, marks }: EmotionCurve, stroke: string, { colors }: Brush): Shape[] {
  return [
    ...ghosts.map((d) => ({ ...stroked(d, colors.muted, 1.25), isDashed: true })),
    ...pieces.map(({ d, kind }) => ({
      ...stroked(d, stroke, kind === 'bridge' ? 1.25 : 2.25),
      isDashed: kind !== 'sure',
      opacity: kind === 'sure' ? 1 : 0.75,
    })),
    ...marks.map(({ x, y, isThin, isCorrected }) => ({
      ...drawDot([x, y], isCorrected ? 5.5 : 4.5, isCorrected ? stroke : colors.paper),
      stroke,
      strokeWidth: isThin ? 1.25 : 2.25,
    })),
  ];
}

function stroked(d: string, stroke: string, strokeWidth: number): PathShape {
  return { kind: 'path', d, fill: null, stroke, strokeWidth, isDashed: false, opacity: 1 };
}

function area(d: string, fill: string): PathShape {
  return { kind: 'path', d, fill, stroke: null, strokeWidth: 0, isDashed: false, opacity: 1 };
}
