import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { FigureData } from '../../../shared/domain/figure-data.ts';
import type { FigureRoom } from '../../figures/lay-out-figure.ts';
import { printFigure } from '../../figures/print-figure.ts';
import type { ReportResources } from '../report-resources.ts';
import type { TextPrinter } from '../text-printer.ts';

export type PrintFigure = (figure: FigureData, room: FigureRoom, printer: TextPrinter, accent: string) => object;

interface Kept {
  readonly printed: object;
  readonly counts: TextPrinter;
}

/** Draws each figure as often as it is asked for. */
export const createFigurePrinter =
  (resources: ReportResources): PrintFigure =>
  (figure, room, printer, accent) =>
    printFigure(figure, printer, resources, { room, accent });

/** Draws a figure once, for as long as each report that is printed shows it. */
export function createKeepingFigurePrinter(resources: ReportResources) {
  let before = new Map<string, Kept>();
  let now = new Map<string, Kept>();
  const print: PrintFigure = (figure, room, printer, accent) => {
    const key = createHash('sha1')
      .update(serialize([figure, room, accent]))
      .digest('base64');
    const kept = now.get(key) ?? before.get(key) ?? draw(figure, room, printer.apart(), accent);
    now.set(key, kept);
    printer.addCounts(kept.counts);
    return kept.printed;
  };
  const draw = (figure: FigureData, room: FigureRoom, counts: TextPrinter, accent: string): Kept => ({
    printed: printFigure(figure, counts, resources, { room, accent }),
    counts,
  });
  /** Forgets figures that the report before no longer shows. */
  const begin = () => {
    before = now;
    now = new Map();
  };
  return { print, begin };
}
