import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { ReportDocument } from '../../../shared/domain/report-document.ts';
import { AppError } from '../../../shared/errors.ts';
import type { OnStage, ReportResources } from '../report-resources.ts';
import type { FromPreviewWorker, PreviewJob, ToPreviewWorker } from './preview-messages.ts';
import type { PreviewPage } from './previewer.ts';

export interface PreviewWorkerOptions {
  /** `report-worker.ts`, or what the bundler made of it. */
  readonly worker: URL;
  readonly resources: ReportResources;
  /** Milliseconds after the last call in which its thread ends; the next call starts it again. */
  readonly idle?: number;
}

export interface PreviewWorker {
  /** Refuses with `cancelled` where it is, or where a newer one is asked for. */
  draw(
    document: ReportDocument,
    options?: { readonly signal?: AbortSignal; readonly onStage?: OnStage },
  ): Promise<readonly PreviewPage[]>;
  /** A page of the latest preview as SVG; null where that has no such page. */
  print(hash: string): Promise<string | null>;
  close(): void;
}

interface Waiting {
  readonly resolve: (message: FromPreviewWorker) => void;
  readonly reject: (error: AppError) => void;
  readonly onStage?: OnStage | undefined;
}
type Question = ToPreviewWorker extends infer M ? (M extends { readonly id: number } ? Omit<M, 'id'> : never) : never;

const fiveMinutes = 300_000;

/** A thread that keeps what it has laid out, so that a preview after a small change is soon there. */
export function createPreviewWorker({
  worker: file,
  resources,
  idle = fiveMinutes,
}: PreviewWorkerOptions): PreviewWorker {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | null = null;
  let lastId = 0;
  let timer: NodeJS.Timeout | undefined;
  let dropLatest: () => void = () => undefined;

  const end = (reason: AppError) => {
    clearTimeout(timer);
    thread?.postMessage({ kind: 'close' } satisfies ToPreviewWorker);
    thread = null;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  const start = () => {
    const workerData: PreviewJob = { output: 'previews', resources };
    // What the compiler's native part reads of the environment is the process's.
    const started = new Worker(file, { workerData, env: SHARE_ENV });
    const fail = (reason: string) => {
      if (thread === started) end(new AppError('report-failed', { reason }));
    };
    started.on('message', (message: FromPreviewWorker) => {
      take(message, waiting);
      if (waiting.size === 0) started.unref();
    });
    started.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
    started.on('exit', (code) => fail(`the preview worker ended with ${code}`));
    return started;
  };
  const ask = (question: Question, onStage?: OnStage): Promise<FromPreviewWorker> => {
    clearTimeout(timer);
    timer = setTimeout(() => end(new AppError('cancelled')), idle).unref();
    thread ??= start();
    const id = ++lastId;
    // The program may end while nothing is asked.
    thread.ref();
    thread.postMessage({ ...question, id });
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject, onStage }));
  };

  return {
    draw: async (document, { signal, onStage } = {}) => {
      if (signal?.aborted) throw new AppError('cancelled');
      dropLatest();
      const answered = ask({ kind: 'draw', document }, onStage);
      const dropped = new Promise<never>((_, reject) => {
        dropLatest = () => reject(new AppError('cancelled'));
      });
      signal?.addEventListener('abort', dropLatest, { once: true });
      const message = await Promise.race([answered, dropped]);
      return message.kind === 'drawn' ? message.pages : [];
    },
    print: async (hash) => {
      if (!thread) return null;
      const message = await ask({ kind: 'print', hash });
      return message.kind === 'printed' ? message.svg : null;
    },
    close: () => end(new AppError('cancelled')),
  };
}

function take(message: FromPreviewWorker, waiting: Map<number, Waiting>): void {
  const asked = waiting.get(message.id);
  if (!asked) return;
  if (message.kind === 'stage') return asked.onStage?.(message.stage, message.share);
  waiting.delete(message.id);
  if (message.kind === 'failed') asked.reject(new AppError(message.code ?? 'report-failed', message.details));
  else asked.resolve(message);
}
