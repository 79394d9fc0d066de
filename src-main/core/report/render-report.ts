import { join } from 'node:path';
import type { NodeCompiler, NodeError, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { previewLimit } from '../../shared/contract/report.ts';
import type { ReportData } from '../../shared/domain/report-data.ts';
import { AppError, assert } from '../../shared/errors.ts';
import { buildLastResortFont } from './last-resort-font.ts';
import { loadReportFonts } from './load-report-fonts.ts';
import { nameCreator } from './name-creator.ts';
import { splitPreview } from './split-preview.ts';
import { makeTemplateInput } from './template-input.ts';
import { createTextPrinter } from './text-printer.ts';

export interface ReportResources {
  /** The folder of `findings.typ`. */
  readonly folder: string;
  /** Font files, the most wanted first. */
  readonly fonts: readonly string[];
}

export type ReportStage = 'laying-out' | 'writing';

export interface RenderedReport {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

export interface RenderedPreview {
  /** One SVG a page, as many as a preview holds; their ids differ, so that all may stand in one HTML page. */
  readonly pages: readonly string[];
  /** Pages of the whole report. */
  readonly total: number;
}

type OnStage = (stage: ReportStage) => void;

/** Sets the report as PDF/UA-1. Blocks its thread: see `runReportWorker`. */
export async function renderReport(
  data: ReportData,
  resources: ReportResources,
  onStage: OnStage = () => {},
): Promise<RenderedReport> {
  return withLayout(data, resources, onStage, (compiler, document) => {
    const pdf = writePdf(compiler, document);
    nameCreator(pdf, 'Motif');
    return { pdf: new Uint8Array(pdf), pages: document.numOfPages };
  });
}

export async function renderPreview(
  data: ReportData,
  resources: ReportResources,
  onStage: OnStage = () => {},
): Promise<RenderedPreview> {
  return withLayout(data, resources, onStage, (compiler, document) => {
    const total = document.numOfPages;
    const pages = splitPreview(compiler.plainSvg(document), previewLimit);
    assert(pages.length === Math.min(total, previewLimit), `${pages.length} pages cut from ${total}`);
    return { pages, total };
  });
}

async function withLayout<Result>(
  data: ReportData,
  resources: ReportResources,
  onStage: OnStage,
  write: (compiler: NodeCompiler, document: NodeTypstDocument) => Result,
): Promise<Result> {
  onStage('laying-out');
  const fonts = loadReportFonts(resources.fonts);
  const printer = createTextPrinter(fonts.coverage);
  const input = JSON.stringify(makeTemplateInput(data, printer, fonts.families));
  const fontBlobs = [...fonts.blobs, Buffer.from(buildLastResortFont(printer.missing.keys()))];
  const typst = await import('@myriaddreamin/typst-ts-node-compiler');
  const compiler = typst.NodeCompiler.create({ workspace: resources.folder, fontArgs: [{ fontBlobs }] });
  try {
    const document = layOut(compiler, join(resources.folder, 'findings.typ'), input);
    onStage('writing');
    return write(compiler, document);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('report-failed', { reason: error instanceof Error ? error.message : String(error) });
  } finally {
    // The compiler's cache is the process's, and would outlive the report.
    compiler.evictCache(0);
  }
}

function layOut(compiler: NodeCompiler, template: string, input: string): NodeTypstDocument {
  const compiled = compiler.compile({ mainFilePath: template, inputs: { data: input } });
  if (compiled.result) return compiled.result;
  throw new AppError('report-failed', { reason: describe(compiled.takeDiagnostics()) });
}

function writePdf(compiler: NodeCompiler, document: NodeTypstDocument): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' });
  } catch {
    // A report that a checker of PDF/UA faults is better than none; it is tagged all the same.
    return compiler.pdf(document);
  }
}

function describe(error: NodeError | null): string {
  const [first] = (error?.shortDiagnostics ?? []) as readonly { readonly message?: string }[];
  return first?.message ?? 'unknown';
}
