import { parentPort, workerData } from 'node:worker_threads';
import { AppError, assert } from '../../shared/errors.ts';
import { renderPreview, renderReport, type ReportStage } from './render-report.ts';
import type { ReportJob, ReportWorkerMessage } from './run-report-worker.ts';

const port = parentPort;
assert(port, 'the report worker runs in a worker thread');

const post = (message: ReportWorkerMessage) => port.postMessage(message);
const onStage = (stage: ReportStage) => post({ kind: 'stage', stage });
const { output, data, resources } = workerData as ReportJob;

try {
  const result = await (output === 'pdf' ? renderReport : renderPreview)(data, resources, onStage);
  post({ kind: 'done', result });
} catch (error) {
  const details = error instanceof AppError ? error.details : { reason: String(error) };
  post({ kind: 'failed', details });
}
