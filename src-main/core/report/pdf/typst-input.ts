import type { ReportDocument } from '../../../shared/domain/report-document.ts';
import type { LoadedFonts } from '../load-report-fonts.ts';
import type { TextPrinter } from '../text-printer.ts';
import type { PrintFigure } from './figure-printer.ts';
import { printParts } from './print-parts.ts';
import { printSettings } from './print-settings.ts';

/**
 * The files that the templates read, by name; one for each part, so that the others stay the same where one changes.
 * `printer` afterwards knows which characters no font covers.
 */
export function makeTypstInput(
  document: ReportDocument,
  printer: TextPrinter,
  fonts: LoadedFonts,
  printFigure: PrintFigure,
): ReadonlyMap<string, string> {
  const settings = printSettings(document, printer, fonts);
  const parts = printParts(document, printer, printFigure);
  const outline = parts.map(({ nodes: _, ...part }, index) => ({ ...part, file: partFile(index) }));
  const boxes = [...printer.missing.values()].reduce((sum, count) => sum + count, 0);
  const end = { boxes, replaced: printer.countReplaced() };
  return new Map<string, string>([
    ['settings.json', JSON.stringify(settings)],
    ['outline.json', JSON.stringify({ parts: outline, end })],
    ...parts.map(({ nodes }, index) => [partFile(index), JSON.stringify(nodes)] as const),
  ]);
}

const partFile = (index: number): string => `part-${index}.json`;
