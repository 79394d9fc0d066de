import { readFileSync } from 'node:fs';
import type { FigureFormat } from '../../shared/contract/figures.ts';
import type { Theme } from '../../shared/domain/code-colors.ts';
import type { FigureData } from '../../shared/domain/figure-data.ts';
import { pictureScale } from '../../shared/domain/picture-scale.ts';
import { printSvg } from '../../shared/domain/print-svg.ts';
import type { Paper, SheetLayout } from '../../shared/domain/scene-sheets.ts';
import type { ReportResources, ReportStage } from '../report/report-resources.ts';
import { drawPdf } from './draw-pdf.ts';
import { drawPng } from './draw-png.ts';
import { drawScene } from './draw-scene.ts';

export interface FigureJob {
  readonly figure: FigureData;
  readonly format: FigureFormat;
  readonly theme: Theme;
  /** Of a PNG; or the pixels within which it shall be. */
  readonly scale: number | { readonly width: number; readonly height: number };
  /** Of a PDF. */
  readonly pages: SheetLayout;
  readonly paper: Paper;
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

// What the fonts of the report are called where they are installed; then what comes with the systems.
const families = ['Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei'];

/** Writes a figure in a format. Blocks its thread: see `runReportWorker`. */
export async function drawFigure(
  job: FigureJob,
  resources: ReportResources,
  onStage: (stage: ReportStage) => void,
): Promise<DrawnFigure> {
  onStage('laying-out');
  const scene = drawScene(job.figure, { theme: job.theme, isTitled: true }, resources);
  onStage('writing');
  const { width, height } = scene;
  if (job.format === 'pdf') return { ...(await drawPdf(scene, job, resources)), scale: 1, width, height };
  const svg = printSvg(scene, families);
  if (job.format === 'svg') return { bytes: new TextEncoder().encode(svg), pages: 1, scale: 1, width, height };
  const fonts = resources.fonts.map((file) => new Uint8Array(readFileSync(file)));
  const wanted = job.scale;
  const share = typeof wanted === 'number' ? wanted : Math.min(1, wanted.width / width, wanted.height / height);
  const scale = pictureScale(scene, share);
  return { bytes: await drawPng(svg, scale, fonts), pages: 1, scale, width, height };
}
