import type { CallContext } from '../../../shared/rpc/serve.ts';
import type { OnStage, ReportStage } from '../../report/report-resources.ts';

const stages: readonly ReportStage[] = ['laying-out', 'writing'];

/** Tells who called how far a report is. */
export const showProgress =
  ({ progress }: CallContext): OnStage =>
  (stage, share = 0) =>
    progress({ stage, done: Math.round(100 * (stages.indexOf(stage) + share)), total: 100 * stages.length });
