import type { ReportFormat } from '../../shared/contract/reports.ts';
import type { ReportDocument } from '../../shared/domain/report-document.ts';
import { AppError } from '../../shared/errors.ts';
import type { PdfStandard } from './pdf/pdf-standard.ts';
import { writePdf } from './pdf/write-pdf.ts';
import type { OnStage, ReportResources } from './report-resources.ts';
import type { WriteReport, WrittenReport } from './report-writer.ts';

export interface ReportOrder {
  readonly document: ReportDocument;
  readonly format: ReportFormat;
  /** Of a PDF. */
  readonly standard?: PdfStandard;
}

// Each brings a library of its own, which only its format waits for.
const writers: Readonly<Record<Exclude<ReportFormat, 'pdf'>, () => Promise<WriteReport>>> = {
  html: async () => (await import('./html/write-html.ts')).writeHtml,
  docx: async () => (await import('./docx/write-docx.ts')).writeDocx,
  pptx: async () => (await import('./slides/write-slides.ts')).writeSlides,
  md: async () => (await import('./markdown/write-markdown.ts')).writeMarkdown,
};

/** Writes a report in the format that is asked for. Blocks its thread: see `runReportWorker`. */
export async function renderReport(
  { document, format, standard }: ReportOrder,
  resources: ReportResources,
  onStage: OnStage = () => {},
): Promise<WrittenReport> {
  try {
    if (format === 'pdf') return await writePdf(document, resources, onStage, standard);
    const write = await writers[format]();
    return await write(document, resources, onStage);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('report-failed', { reason: error instanceof Error ? error.message : String(error) });
  }
}
