import { parentPort, workerData } from 'node:worker_threads';
import { AppError, assert } from '../../../shared/errors.ts';
import type { TableMessage, TableTask } from './table-task.ts';
import { writeTables } from './write-tables.ts';

const port = parentPort;
assert(port, 'the tables worker runs in a worker thread');

const post = (message: TableMessage) => port.postMessage(message);

try {
  const result = await writeTables(workerData as TableTask, (done, total) => post({ kind: 'progress', done, total }));
  post({ kind: 'done', result });
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  post({ kind: 'failed', code: error.code, details: error.details });
}
