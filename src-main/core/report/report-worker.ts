import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { AppError, assert } from '../../shared/errors.ts';
import type { PreviewJob } from './preview/preview-messages.ts';
import type { OnStage } from './report-resources.ts';
import type { ReportJob, ReportWorkerMessage } from './run-report-worker.ts';

assert(parentPort, 'the report worker runs in a worker thread');
const job = workerData as ReportJob | PreviewJob;

// Each reads only what it needs itself: that is a good part of a short job.
void (job.output === 'previews' ? preview(job, parentPort) : answer(job, parentPort));

async function preview(job: PreviewJob, port: MessagePort): Promise<void> {
  const { servePreviews } = await import('./preview/serve-previews.ts');
  servePreviews(port, job.resources);
}

async function answer(job: ReportJob, port: MessagePort): Promise<void> {
  const post = (message: ReportWorkerMessage) => port.postMessage(message);
  const onStage: OnStage = (stage, share = 0) => post({ kind: 'stage', stage, share });
  try {
    post({ kind: 'done', result: await run(job, onStage) });
  } catch (error) {
    const { code, details } = error instanceof AppError ? error : { code: null, details: { reason: String(error) } };
    post({ kind: 'failed', code, details });
  }
}

async function run(job: ReportJob, onStage: OnStage) {
  if (job.output === 'figure') {
    const { drawFigure } = await import('../figures/draw-figure.ts');
    return drawFigure(job.figure, job.resources, onStage);
  }
  const { renderReport } = await import('./render-report.ts');
  return renderReport(job.report, job.resources, onStage);
}
