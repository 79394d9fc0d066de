import { Worker } from 'node:worker_threads';
import { AppError } from '../../../shared/errors.ts';
import type { TableMessage, TableResult, TableTask } from './table-task.ts';

export interface TablesWorkerOptions {
  /** `tables-worker.ts`, or what the bundler made of it. */
  readonly worker: URL;
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** Writes tables in a thread of its own; answers when the thread has ended, so that its files are nobody's any more. */
export function runTablesWorker(
  task: TableTask,
  { worker: file, onProgress, signal }: TablesWorkerOptions,
): Promise<TableResult> {
  if (signal.aborted) return Promise.reject(new AppError('cancelled'));
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: task, execArgv: [] });
    let finish = () => reject(new Error('The tables worker ended without an answer'));
    const cancel = () => {
      finish = () => reject(new AppError('cancelled'));
      void worker.terminate();
    };
    signal.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: TableMessage) => {
      if (message.kind === 'progress') onProgress(message.done, message.total);
      else if (message.kind === 'failed') finish = () => reject(new AppError(message.code, message.details));
      else finish = () => resolve(message.result);
    });
    worker.on('error', (error) => (finish = () => reject(error)));
    worker.on('exit', () => {
      signal.removeEventListener('abort', cancel);
      finish();
    });
  });
}
