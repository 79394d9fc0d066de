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

// The room on a page of the report, in points, below the name of the figure.
const upright = { isAcross: false, width: 419, height: 550 };
const across = { isAcross: true, width: 683, height: 330 };
// Of each cell: the report tells the rest with its findings.
const quotesInReport = 5;
// A figure that would become smaller than this share of the page's width goes on over several pages.
const leastShare = 0.6;

/** A board or a journey as the report's template reads it: as wide as the text, on as many pages as it takes. */
export function printFigure(figure: FigureData, printer: TextPrinter, resources: ReportResources) {
  const { counts, description } = describeFigure(figure, readFigureWords(resources.folder, figure.language));
  const scene = drawScene(figure, { theme: 'light', isTitled: false, quotes: quotesInReport }, resources);
  const { isAcross, scale, slices } = layOut(scene);
  return {
    kind: figure.kind,
    name: printer.print(figure.name.trim()),
    counts,
    description: printer.printLine(description),
    background: scene.background,
    isAcross,
    parts: slices.flatMap(({ top, height }) => {
      const frame = { x: 0, y: 0, width: scene.width * scale, height: height * scale };
      const sheet = { width: frame.width, height: frame.height, left: 0, top: -top * scale, frame, mark: '' };
      return printSheet(scene, sheet, scale, printer) ?? [];
    }),
  };
}

function layOut(scene: Scene) {
  const [best] = [upright, across].map((room) => fit(scene, room)).toSorted((one, other) => other.scale - one.scale);
  const { isAcross, scale, ofWidth, height } = best!;
  if (scale >= leastShare * ofWidth) return { isAcross, scale, slices: [{ top: 0, height: scene.height }] };
  return { isAcross, scale: ofWidth, slices: sliceScene(scene, height / ofWidth) };
}

function fit(scene: Scene, room: typeof upright) {
  const ofWidth = Math.min(pointsPerPixel, room.width / scene.width);
  return { ...room, ofWidth, scale: Math.min(ofWidth, room.height / scene.height) };
}
