import type { ReportDocument } from '../../../shared/domain/report-document.ts';
import type { ErrorCode, ErrorDetails } from '../../../shared/errors.ts';
import type { ReportResources, ReportStage } from '../report-resources.ts';
import type { PreviewPage } from './previewer.ts';

/** What the worker begins with. */
export interface PreviewJob {
  readonly output: 'previews';
  readonly resources: ReportResources;
}

export type ToPreviewWorker =
  | { readonly kind: 'draw'; readonly id: number; readonly document: ReportDocument }
  | { readonly kind: 'print'; readonly id: number; readonly hash: string }
  | { readonly kind: 'close' };

/** Answers bear the number of what they answer. */
export type FromPreviewWorker = { readonly id: number } & (
  | { readonly kind: 'stage'; readonly stage: ReportStage; readonly share: number }
  | { readonly kind: 'drawn'; readonly pages: readonly PreviewPage[] }
  | { readonly kind: 'printed'; readonly svg: string | null }
  | { readonly kind: 'failed'; readonly code: ErrorCode | null; readonly details: ErrorDetails }
);
