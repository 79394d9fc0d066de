import { SHARE_ENV, Worker } from 'node:worker_threads';
import { AppError, type ErrorCode, type ErrorDetails } from '../../shared/errors.ts';
import type { DrawnFigure, FigureJob } from '../figures/draw-figure.ts';
import type { ReportOrder } from './render-report.ts';
import type { OnStage, ReportResources, ReportStage } from './report-resources.ts';
import type { WrittenReport } from './report-writer.ts';

export type ReportJob =
  | { readonly output: 'report'; readonly report: ReportOrder; readonly resources: ReportResources }
  | { readonly output: 'figure'; readonly figure: FigureJob; readonly resources: ReportResources };

export type ReportWorkerMessage =
  | { readonly kind: 'stage'; readonly stage: ReportStage; readonly share: number }
  | { readonly kind: 'done'; readonly result: WrittenReport | DrawnFigure }
  | { readonly kind: 'failed'; readonly code: ErrorCode | null; readonly details: ErrorDetails };

export interface ReportWorkerOptions {
  /** `report-worker.ts`, or what the bundler made of it. */
  readonly worker: URL;
  readonly onStage?: OnStage;
  readonly signal?: AbortSignal;
}

interface Outputs {
  readonly report: WrittenReport;
  readonly figure: DrawnFigure;
}
const failure = { report: 'report-failed', figure: 'figure-failed' } as const;
type JobOutput<Job extends ReportJob> = Outputs[Job['output']];

/** Renders in a thread of its own; cancelling answers at once, though the compiler may run a little longer unseen. */
export function runReportWorker<const Job extends ReportJob>(
  job: Job,
  { worker: file, onStage, signal }: ReportWorkerOptions,
): Promise<JobOutput<Job>> {
  if (signal?.aborted) return Promise.reject(new AppError('cancelled'));
  return new Promise((resolve, reject) => {
    // What the compiler's native part reads of the environment is the process's.
    const worker = new Worker(file, { workerData: job, env: SHARE_ENV });
    const end = (finish: () => void) => {
      signal?.removeEventListener('abort', cancel);
      finish();
    };
    const fail = (details: ErrorDetails, code: ErrorCode | null = null) =>
      end(() => reject(new AppError(code ?? failure[job.output], details)));
    // A worker that is done ends by itself; one that is stopped may still report an error, which nobody waits for.
    const cancel = () => {
      void worker.terminate();
      end(() => reject(new AppError('cancelled')));
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: ReportWorkerMessage) => {
      if (message.kind === 'stage') onStage?.(message.stage, message.share);
      else if (message.kind === 'failed') fail(message.details, message.code);
      else {
        // It only tidies up, and the program may end meanwhile.
        worker.unref();
        end(() => resolve(message.result as JobOutput<Job>));
      }
    });
    worker.on('error', (error) => fail({ reason: error instanceof Error ? error.message : String(error) }));
    worker.on('exit', (code) => fail({ reason: `the report worker ended with ${code}` }));
  });
}
