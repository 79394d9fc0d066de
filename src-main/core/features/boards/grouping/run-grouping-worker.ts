import { Worker } from 'node:worker_threads';
import { AppError } from '../../../../shared/errors.ts';
import type { Grouping, GroupingStage, GroupingTask } from './grouping-task.ts';
import type { GroupingMessage } from './grouping-worker.ts';

export interface GroupingWorkerOptions {
  /** `grouping-worker.ts`, or what the bundler made of it. */
  readonly worker: URL;
  readonly onStage: (stage: GroupingStage) => void;
  readonly signal: AbortSignal;
}

/** Groups in a thread of its own; cancelling ends it at once. */
export function runGroupingWorker(task: GroupingTask, options: GroupingWorkerOptions): Promise<Grouping> {
  const { worker: file, onStage, signal } = options;
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
    worker.on('message', (message: GroupingMessage) => {
      if (message.kind === 'stage') onStage(message.stage);
      else end(() => resolve(message.grouping));
    });
    worker.on('error', (error) => end(() => reject(error)));
    worker.on('exit', (code) => end(() => reject(new Error(`The grouping worker ended with ${String(code)}`))));
  });
}
