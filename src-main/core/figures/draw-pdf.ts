import type { Scene } from '../../shared/domain/scene.ts';
import { sceneSheets } from '../../shared/domain/scene-sheets.ts';
import type { Paper, SheetLayout } from '../../shared/domain/scene-sheets.ts';
import { buildLastResortFont, lastResortFamily } from '../report/last-resort-font.ts';
import { loadReportFonts } from '../report/load-report-fonts.ts';
import { loadTypstCompiler } from '../report/load-typst-compiler.ts';
import { nameCreator } from '../report/name-creator.ts';
import type { ReportResources } from '../report/report-resources.ts';
import { createTextPrinter } from '../report/text-printer.ts';
import { printSheet } from './print-sheet.ts';

export interface PdfPages {
  readonly pages: SheetLayout;
  readonly paper: Paper;
}

export interface DrawnPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** The figure on vector pages, tagged, its words as text. Blocks its thread. */
export async function drawPdf(scene: Scene, { pages, paper }: PdfPages, resources: ReportResources): Promise<DrawnPdf> {
  const fonts = loadReportFonts(resources.fonts);
  const printer = createTextPrinter(fonts.coverage, fonts.book.coverage);
  const { scale, sheets } = sceneSheets(scene, pages, paper);
  const input = {
    title: printer.printLine(scene.title),
    description: printer.printLine(scene.description),
    background: scene.background,
    sheets: sheets.flatMap((sheet) => printSheet(scene, sheet, scale, printer) ?? []),
  };
  const settings = {
    language: scene.language,
    families: { sans: fonts.families, book: fonts.book.families },
    lastResort: lastResortFamily,
  };
  const compiler = await loadTypstCompiler(resources.compilers);
  const layout = await compiler.layOut({
    folder: resources.folder,
    template: 'figure.typ',
    files: new Map([
      ['settings.json', JSON.stringify(settings)],
      ['figure.json', JSON.stringify(input)],
    ]),
    fonts: { files: resources.fonts, lastResort: Buffer.from(buildLastResortFont(printer.missing.keys())) },
  });
  const written = await layout.writePdf().finally(() => layout.free());
  nameCreator(written.pdf, 'Motif');
  return { bytes: new Uint8Array(written.pdf), pages: written.pages };
}
