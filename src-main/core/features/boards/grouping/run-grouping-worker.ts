import { Worker } from 'node:worker_threads';
import { AppError } from '../../../../shared/errors.ts';
import type { BoardResults, BoardTask, TaskMessage, TaskProgress } from './board-task.ts';

export interface GroupingWorkerOptions {
  /** `grouping-worker.ts`, or what the bundler made of it. */
  readonly worker: URL;
  readonly onProgress: (progress: TaskProgress) => void;
  readonly signal: AbortSignal;
}

/** Groups or arranges in a thread of its own; cancelling ends it at once. */
export function runGroupingWorker<Task extends BoardTask>(
  task: Task,
  { worker: file, onProgress, signal }: GroupingWorkerOptions,
): Promise<BoardResults[Task['kind']]> {
  if (signal.aborted) return Promise.reject(new AppError('cancelled'));
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: task, execArgv: [] });
    const end = (finish: () => void) => {
      signal.removeEventListener('abort', cancel);
      finish();
    };
    const cancel = () => {
      void worker.terminate();
      end(() => reject(new AppError('cancelled')));
    };
    signal.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: TaskMessage) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else end(() => resolve(message.result as BoardResults[Task['kind']]));
    });
    worker.on('error', (error) => end(() => reject(error)));
    worker.on('exit', (code) => end(() => reject(new Error(`The grouping worker ended with ${String(code)}`))));
  });
}
