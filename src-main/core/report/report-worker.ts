import { parentPort, workerData } from 'node:worker_threads';
import { AppError, assert } from '../../shared/errors.ts';
import { drawFigure } from '../figures/draw-figure.ts';
import { renderPreview, renderReport } from './render-report.ts';
import type { OnStage } from './report-resources.ts';
import type { ReportJob, ReportWorkerMessage } from './run-report-worker.ts';

const port = parentPort;
assert(port, 'the report worker runs in a worker thread');

const post = (message: ReportWorkerMessage) => port.postMessage(message);
const onStage: OnStage = (stage, share = 0) => post({ kind: 'stage', stage, share });
const job = workerData as ReportJob;

try {
  post({ kind: 'done', result: await run(job) });
} catch (error) {
  const { code, details } = error instanceof AppError ? error : { code: null, details: { reason: String(error) } };
  post({ kind: 'failed', code, details });
}

function run(job: ReportJob) {
  if (job.output === 'figure') return drawFigure(job.figure, job.resources, onStage);
  return (job.output === 'pdf' ? renderReport : renderPreview)(job.data, job.resources, onStage);
}
