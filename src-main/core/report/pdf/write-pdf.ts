import type { ReportDocument } from '../../../shared/domain/report-document.ts';
import { buildLastResortFont } from '../last-resort-font.ts';
import { loadReportFonts } from '../load-report-fonts.ts';
import { loadTypstCompiler } from '../load-typst-compiler.ts';
import { nameCreator } from '../name-creator.ts';
import type { OnStage, ReportResources } from '../report-resources.ts';
import type { WrittenReport } from '../report-writer.ts';
import { createTextPrinter } from '../text-printer.ts';
import type { TypstLayout } from '../typst-compiler.ts';
import { createFigurePrinter } from './figure-printer.ts';
import type { PdfStandard } from './pdf-standard.ts';
import { makeTypstInput } from './typst-input.ts';

const oneSecond = 1000;

/** Sets a report as PDF: PDF/UA-1 where the compiler can, or PDF/A-2u where that is asked for. Blocks its thread. */
export async function writePdf(
  document: ReportDocument,
  resources: ReportResources,
  onStage: OnStage = () => {},
  standard: PdfStandard = 'ua-1',
): Promise<WrittenReport> {
  onStage('laying-out');
  const fonts = loadReportFonts(resources.fonts);
  const printer = createTextPrinter(fonts.coverage, fonts.book.coverage, { isArchived: standard === 'a-2u' });
  const files = makeTypstInput(document, {
    printer,
    fonts,
    printFigure: createFigurePrinter(resources),
    folder: resources.folder,
  });
  const lastResort = Buffer.from(buildLastResortFont(printer.missing.keys()));
  const compiler = await loadTypstCompiler(resources.compilers);
  const layout = await compiler.layOut({
    folder: resources.folder,
    template: 'report.typ',
    files,
    fonts: { files: resources.fonts, lastResort },
  });
  onStage('writing');
  const { pdf, pages, isUniversal } = await layout.writePdf(standard).finally(() => freeLater(layout));
  nameCreator(pdf, 'Motif');
  return { bytes: new Uint8Array(pdf), pages, isUniversal };
}

// Giving back hundreds of megabytes takes a while, for which nobody should wait.
const freeLater = (layout: TypstLayout) => void setTimeout(() => layout.free(), oneSecond);
