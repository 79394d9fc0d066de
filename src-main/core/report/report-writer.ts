import type { ReportDocument } from '../../shared/domain/report-document.ts';
import type { OnStage, ReportResources } from './report-resources.ts';

export interface WrittenReport {
  readonly bytes: Uint8Array;
  /** Of a PDF and of slides. */
  readonly pages: number | null;
  /** A PDF that was checked against PDF/UA-1 and says so. */
  readonly isUniversal: boolean;
}

/** Writes a report in one format. Blocks its thread: see `runReportWorker`. */
export type WriteReport = (
  document: ReportDocument,
  resources: ReportResources,
  onStage: OnStage,
) => Promise<WrittenReport>;
