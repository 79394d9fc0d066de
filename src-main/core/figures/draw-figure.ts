import type { FigureFormat } from '../../shared/contract/figures.ts';
import type { Theme } from '../../shared/domain/code-colors.ts';
import type { FigureData } from '../../shared/domain/figure-data.ts';
import type { QuoteLimit } from '../../shared/domain/figure-look.ts';
import { pictureScale } from '../../shared/domain/picture-scale.ts';
import type { Paper, SheetLayout } from '../../shared/domain/scene-sheets.ts';
import type { OnStage, ReportResources } from '../report/report-resources.ts';
import { drawPdf } from './draw-pdf.ts';
import { drawPng } from './draw-png.ts';
import { drawScene } from './draw-scene.ts';
import { subsetFigureFonts } from './figure-fonts.ts';
import { printFigureSvg } from './print-figure-svg.ts';

export interface FigureJob {
  readonly figure: FigureData;
  readonly format: FigureFormat;
  readonly theme: Theme;
  /** Of a PNG; or the pixels within which it shall be. */
  readonly scale: number | { readonly width: number; readonly height: number };
  /** Of a PDF. */
  readonly pages: SheetLayout;
  readonly paper: Paper;
  readonly quotes: QuoteLimit;
}

export interface DrawnFigure {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Less than was asked for where the picture would have been too large. */
  readonly scale: number;
  /** Of the figure, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Writes a figure in a format. Blocks its thread: see `runReportWorker`. */
export async function drawFigure(job: FigureJob, resources: ReportResources, onStage: OnStage): Promise<DrawnFigure> {
  onStage('laying-out');
  const scene = drawScene(job.figure, { theme: job.theme, quotes: job.quotes, isTitled: true }, resources);
  onStage('writing');
  const { width, height } = scene;
  if (job.format === 'pdf') return { ...(await drawPdf(scene, job, resources)), scale: 1, width, height };
  if (job.format === 'svg') {
    const svg = printFigureSvg(scene, subsetFigureFonts(scene, resources.fonts));
    return { bytes: new TextEncoder().encode(svg), pages: 1, scale: 1, width, height };
  }
  const wanted = job.scale;
  const share = typeof wanted === 'number' ? wanted : Math.min(1, wanted.width / width, wanted.height / height);
  const scale = pictureScale(scene, share);
  const bytes = await drawPng(scene, scale, resources.fonts, (done) => onStage('writing', done));
  return { bytes, pages: 1, scale, width, height };
}
