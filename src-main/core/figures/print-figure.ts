import { describeFigure } from '../../shared/domain/describe-figure.ts';
import type { FigureData } from '../../shared/domain/figure-data.ts';
import type { Scene } from '../../shared/domain/scene.ts';
import type { ReportResources } from '../report/report-resources.ts';
import type { TextPrinter } from '../report/text-printer.ts';
import { layOutFigure } from './lay-out-figure.ts';
import type { FigureRoom } from './lay-out-figure.ts';
import { printSheet } from './print-sheet.ts';
import { readFigureWords } from './read-figure-words.ts';

// Of each cell: the report tells the rest with its findings.
const quotesInReport = 5;

/** A figure as the report's template reads it; `room` is in points. */
export function printFigure(
  figure: FigureData,
  printer: TextPrinter,
  resources: ReportResources,
  { room, accent }: { readonly room: FigureRoom; readonly accent: string },
) {
  const { description } = describeFigure(figure, readFigureWords(resources.folder, figure.language));
  const look = { theme: 'light', isTitled: false, quotes: quotesInReport, accent } as const;
  const parts = layOutFigure(figure, look, room, resources);
  const print = (scene: Scene, scale: number) => {
    const frame = { x: 0, y: 0, width: scene.width * scale, height: scene.height * scale };
    return printSheet(scene, { ...frame, left: 0, top: 0, frame, mark: '' }, scale, printer);
  };
  return {
    parts: parts.flatMap(({ scene, heads, scale }, index) => {
      const printed = print(scene, scale);
      const told = index === 0 ? description : `${figure.name} (${index + 1}/${parts.length})`;
      return printed ? [{ ...printed, heads: heads && print(heads, scale), alt: printer.printLine(told) }] : [];
    }),
  };
}
