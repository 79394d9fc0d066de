import type { Theme } from './code-colors.ts';
import { emptyStart } from './empty-start.ts';
import type { FigureWords } from './figure-words.ts';
import type { MeasureText, PathShape, TextShape, Typeface } from './scene.ts';
import { wrapLines } from './wrap-lines.ts';

/** The colours of a figure, as the window has them. */
export interface FigureColors {
  readonly ground: string;
  readonly paper: string;
  readonly region: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly star: string;
  /** Behind what is chosen, or online. */
  readonly chosen: string;
  readonly band: string;
  /** The line beside people's own words. */
  readonly quote: string;
  readonly pain: string;
  readonly opportunity: string;
}

export const figureColors: Readonly<Record<Theme, FigureColors>> = {
  light: {
    ground: '#f6f5f3',
    paper: '#ffffff',
    region: '#eae9e6',
    line: '#e5e4e1',
    lineStrong: '#8b8a85',
    ink: '#1d1d1b',
    muted: '#6a6964',
    accent: '#3b59d6',
    star: '#7d5200',
    chosen: '#e8ecfd',
    band: '#e3e8fb',
    quote: '#c3cdf5',
    pain: '#fcebe9',
    opportunity: '#e9f4ec',
  },
  dark: {
    ground: '#191917',
    paper: '#1f1f1d',
    region: '#2a2a28',
    line: '#3b3b38',
    lineStrong: '#7c7b76',
    ink: '#ecebe7',
    muted: '#a09f99',
    accent: '#97a9fb',
    star: '#e2b765',
    chosen: '#2a3058',
    band: '#2a3058',
    quote: '#4a5590',
    pain: '#3a2320',
    opportunity: '#1f3326',
  },
};

/** What drawing takes beside what is drawn. */
export interface Brush {
  readonly say: FigureWords;
  readonly colors: FigureColors;
  readonly theme: Theme;
  readonly measure: MeasureText;
  /** False where its name stands above it already. */
  readonly isTitled: boolean;
  readonly quotes: QuoteLimit;
}

/** How many quotes of a cell stand in a figure, at most; where all do, each stands whole. */
export type QuoteLimit = number | 'all';

export interface Wording extends Pick<Typeface, 'size' | 'weight'> {
  /** Plain, where it isn't said. */
  readonly face?: Typeface['face'];
  readonly fill: string;
  /** From one baseline to the next, in pixels. */
  readonly leading: number;
}

export interface SetParagraph {
  readonly shapes: readonly TextShape[];
  /** From its top to that of what stands below. */
  readonly height: number;
  readonly isCut: boolean;
}

export interface Frame {
  readonly x: number;
  /** The top of the first line. */
  readonly y: number;
  readonly width: number;
  /** At most so many lines. */
  readonly lines?: number | undefined;
}

const han = /\p{Script=Han}/gu;
const latin = /\p{Script=Latin}+/gu;
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
// Narrower than any letter, in ems: more characters than fit at this width are never needed.
const narrowest = 0.15;

/** Sets a paragraph in a frame, line below line; the last line that there is room for ends with an ellipsis. */
export function setParagraph(text: string, frame: Frame, wording: Wording, measure: MeasureText): SetParagraph {
  if (frame.width < wording.size) return { shapes: [], height: 0, isCut: text.trim() !== '' };
  const { size, weight, face = 'plain' } = wording;
  const tidy = text.replace(lineBreaks, '\n').replaceAll('\t', ' ').trim();
  const most = ((frame.lines ?? Infinity) * frame.width) / (wording.size * narrowest);
  const isLong = tidy.length > most;
  const typeface = { size, weight, face, language: languageOf(tidy) };
  const widthOf = (line: string) => measure(line, typeface);
  const { lines, isCut } = wrapLines(isLong ? tidy.slice(0, most) : tidy, frame.width, widthOf, frame.lines);
  const baseline = (wording.leading + wording.size * 0.72) / 2;
  const shapes = lines
    .map((line, index) => ({
      kind: 'text' as const,
      x: frame.x - emptyStart(line, typeface),
      y: frame.y + index * wording.leading + baseline,
      text: line,
      width: widthOf(line),
      ...typeface,
      fill: wording.fill,
    }))
    .filter((shape) => shape.text !== '');
  return { shapes, height: lines.length * wording.leading, isCut: isCut || isLong };
}

/** One line that ends at the frame's right side. */
export function setToRight(text: string, frame: Frame, wording: Wording, measure: MeasureText): readonly TextShape[] {
  const { shapes } = setParagraph(text, { ...frame, lines: 1 }, wording, measure);
  return shapes.map((shape) => ({ ...shape, x: frame.x + frame.width - shape.width }));
}

function languageOf(text: string): TextShape['language'] {
  return (text.match(han)?.length ?? 0) > (text.match(latin)?.length ?? 0) ? 'zh-CN' : 'en';
}

type Point = readonly [x: number, y: number];

export function drawLine([x, y]: Point, [toX, toY]: Point, stroke: string, strokeWidth: number): PathShape {
  return { kind: 'path', d: `M${x} ${y}L${toX} ${toY}`, fill: null, stroke, strokeWidth, isDashed: false, opacity: 1 };
}

/** A filled circle; four arcs, which 0.5523 brings nearest to one. */
export function drawDot([x, y]: Point, radius: number, fill: string): PathShape {
  const bow = radius * 0.5523;
  const d = [
    `M${x - radius} ${y}`,
    `C${x - radius} ${y - bow} ${x - bow} ${y - radius} ${x} ${y - radius}`,
    `C${x + bow} ${y - radius} ${x + radius} ${y - bow} ${x + radius} ${y}`,
    `C${x + radius} ${y + bow} ${x + bow} ${y + radius} ${x} ${y + radius}`,
    `C${x - bow} ${y + radius} ${x - radius} ${y + bow} ${x - radius} ${y}Z`,
  ].join('');
  return { kind: 'path', d, fill, stroke: null, strokeWidth: 0, isDashed: false, opacity: 1 };
}
