import { describeFigure } from '../../shared/domain/describe-figure.ts';
import type { FigureData } from '../../shared/domain/figure-data.ts';
import { pointsPerPixel } from '../../shared/domain/scene-sheets.ts';
import type { Scene } from '../../shared/domain/scene.ts';
import { sliceScene } from '../../shared/domain/slice-scene.ts';
import type { ReportResources } from '../report/report-resources.ts';
import type { TextPrinter } from '../report/text-printer.ts';
import { drawScene } from './draw-scene.ts';
import { printSheet } from './print-sheet.ts';
import { readFigureWords } from './read-figure-words.ts';

/** In points. */
export interface FigureRoom {
  readonly width: number;
  readonly height: number;
  /** Of pages on which a figure goes on. */
  readonly laterHeight: number;
}

// Of each cell: the report tells the rest with its findings.
const quotesInReport = 5;
// A figure that would become smaller than this share of the page's width goes on over several pages.
const leastShare = 0.6;

/** A figure as the report's template reads it: as large as there is room for, on as many pages as it takes. */
export function printFigure(
  figure: FigureData,
  printer: TextPrinter,
  resources: ReportResources,
  { room, accent }: { readonly room: FigureRoom; readonly accent: string },
) {
  const { description } = describeFigure(figure, readFigureWords(resources.folder, figure.language));
  const scene = drawScene(figure, { theme: 'light', isTitled: false, quotes: quotesInReport, accent }, resources);
  const { scale, slices } = layOut(scene, room);
  const print = ({ top, height }: Slice) => {
    const frame = { x: 0, y: 0, width: scene.width * scale, height: height * scale };
    const sheet = { width: frame.width, height: frame.height, left: 0, top: -top * scale, frame, mark: '' };
    return printSheet(scene, sheet, scale, printer);
  };
  const heads = scene.heads && slices.length > 1 ? print(scene.heads) : null;
  return { alt: printer.printLine(description), heads, parts: slices.flatMap((slice) => print(slice) ?? []) };
}

interface Slice {
  readonly top: number;
  readonly height: number;
}

// What is tried for a last part that isn't a sliver, and what a sliver is.
const shrinkings = [1, 0.97, 0.94, 0.91, 0.88];
const sliver = 0.15;

function layOut(scene: Scene, room: FigureRoom): { readonly scale: number; readonly slices: readonly Slice[] } {
  const ofWidth = Math.min(pointsPerPixel, room.width / scene.width);
  const scale = Math.min(ofWidth, room.height / scene.height);
  if (scale >= leastShare * ofWidth) return { scale, slices: [{ top: 0, height: scene.height }] };
  const tries = shrinkings.map((shrinking) => cut(scene, room, ofWidth * shrinking));
  return tries.find(({ slices, most }) => slices.at(-1)!.height > sliver * most) ?? tries[0]!;
}

function cut(scene: Scene, { height, laterHeight }: FigureRoom, scale: number) {
  const most = height / scale;
  return { scale, most, slices: sliceScene(scene, most, laterHeight / scale - (scene.heads?.height ?? 0)) };
}
