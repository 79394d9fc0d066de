import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { AppError, assert } from '../../shared/errors.ts';
import { drawFigure } from '../figures/draw-figure.ts';
import type { PreviewJob } from './preview/preview-messages.ts';
import { servePreviews } from './preview/serve-previews.ts';
import { renderReport } from './render-report.ts';
import type { OnStage } from './report-resources.ts';
import type { ReportJob, ReportWorkerMessage } from './run-report-worker.ts';

assert(parentPort, 'the report worker runs in a worker thread');
const job = workerData as ReportJob | PreviewJob;

if (job.output === 'previews') servePreviews(parentPort, job.resources);
else await answer(job, parentPort);

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

function run(job: ReportJob, onStage: OnStage) {
  if (job.output === 'figure') return drawFigure(job.figure, job.resources, onStage);
  return renderReport(job.report, job.resources, onStage);
}
