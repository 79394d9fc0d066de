import { previewLimit } from '../../shared/contract/report.ts';
import type { ReportData } from '../../shared/domain/report-data.ts';
import { AppError, assert } from '../../shared/errors.ts';
import { printFigure } from '../figures/print-figure.ts';
import { buildLastResortFont } from './last-resort-font.ts';
import { loadReportFonts } from './load-report-fonts.ts';
import { loadTypstCompiler } from './load-typst-compiler.ts';
import { nameCreator } from './name-creator.ts';
import type { OnStage, ReportResources } from './report-resources.ts';
import { makeTemplateInput } from './template-input.ts';
import { createTextPrinter } from './text-printer.ts';
import type { DrawnPages, TypstLayout, TypstSource } from './typst-compiler.ts';

export interface RenderedReport {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Checked against PDF/UA-1 and says so; otherwise it is tagged all the same. */
  readonly isUniversal: boolean;
}

export type RenderedPreview = DrawnPages;

/** Sets the report as PDF/UA-1 where the compiler can. Blocks its thread: see `runReportWorker`. */
export async function renderReport(
  data: ReportData,
  resources: ReportResources,
  onStage: OnStage = () => {},
): Promise<RenderedReport> {
  return withLayout(data, resources, onStage, async (layout) => {
    const { pdf, pages, isUniversal } = await layout.writePdf();
    nameCreator(pdf, 'Motif');
    return { pdf: new Uint8Array(pdf), pages, isUniversal };
  });
}

/** As many pages as a preview holds. */
export async function renderPreview(
  data: ReportData,
  resources: ReportResources,
  onStage: OnStage = () => {},
): Promise<RenderedPreview> {
  return withLayout(data, resources, onStage, async (layout) => {
    const { pages, total } = await layout.drawPages(previewLimit);
    assert(pages.length === Math.min(total, previewLimit), `${pages.length} pages cut from ${total}`);
    return { pages, total };
  });
}

async function withLayout<Result>(
  data: ReportData,
  resources: ReportResources,
  onStage: OnStage,
  write: (layout: TypstLayout) => Promise<Result>,
): Promise<Result> {
  onStage('laying-out');
  try {
    const source = prepareSource(data, resources);
    const compiler = await loadTypstCompiler(resources.compilers);
    const layout = await compiler.layOut(source);
    onStage('writing');
    return await write(layout).finally(() => layout.free());
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('report-failed', { reason: error instanceof Error ? error.message : String(error) });
  }
}

function prepareSource(data: ReportData, resources: ReportResources): TypstSource {
  const fonts = loadReportFonts(resources.fonts);
  const printer = createTextPrinter(fonts.coverage, fonts.book.coverage);
  const figures = data.figures.map((figure) => printFigure(figure, printer, resources));
  const input = JSON.stringify({
    figures,
    bookFamilies: fonts.book.families,
    ...makeTemplateInput(data, printer, fonts.families),
  });
  const lastResort = Buffer.from(buildLastResortFont(printer.missing.keys()));
  return { folder: resources.folder, template: 'findings.typ', input, fonts: [...fonts.blobs, lastResort] };
}
