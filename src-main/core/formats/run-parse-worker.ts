import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ParsedDocument, ParseOptions } from '../../shared/domain/parsed-document.ts';
import { AppError } from '../../shared/errors.ts';
import type { ParseReply, ParseRequest } from './parse-worker.ts';

export interface WorkerParser {
  /** One file after another, whatever the number of calls. Throws AppErrors only. */
  readonly parse: (path: string, options: ParseOptions, signal?: AbortSignal) => Promise<ParsedInWorker>;
  /** Done when the worker's thread is gone. */
  readonly close: () => Promise<void>;
}

export interface ParsedInWorker {
  readonly document: ParsedDocument;
  readonly format: string;
}

export interface ParserSettings {
  /** parse-worker.ts, or what it was bundled into. */
  readonly workerFile: URL | string;
  /** What the process may grow by while a file is read. */
  readonly memoryMegabytes?: number;
  readonly secondsPerFile?: number;
}

const exitedThread = -1;

/** Parses in a worker: a hostile file can neither block this thread nor take it down. */
export function createParser(settings: ParserSettings): WorkerParser {
  const closing = new AbortController();
  let worker: Worker | null = null;
  let ending: Promise<unknown> = Promise.resolve();
  let last: Promise<unknown> = Promise.resolve();

  const parseNow = async (path: string, options: ParseOptions, signal: AbortSignal): Promise<ParsedInWorker> => {
    await ending;
    if (signal.aborted) throw new AppError('cancelled');
    if (worker?.threadId === exitedThread) worker = null;
    worker ??= startWorker(settings);
    const used = worker;
    const { secondsPerFile: seconds = 60, memoryMegabytes: megabytes = 768 } = settings;
    const answer = await ask(used, { path, options }, { signal, seconds, megabytes });
    if (answer.isWorkerLost) {
      ending = used.terminate();
      if (worker === used) worker = null;
    }
    if (answer.reply.kind === 'refused') throw new AppError(answer.reply.code, answer.reply.details);
    return { document: answer.reply.document, format: answer.reply.format };
  };

  const parse: WorkerParser['parse'] = (path, options, signal) => {
    const either = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
    const result = last.then(() => parseNow(path, options, either));
    last = result.then(
      () => null,
      () => null,
    );
    return result;
  };

  const close = async () => {
    closing.abort();
    const current = worker;
    worker = null;
    await Promise.all([ending, current?.terminate()]);
  };
  return { parse, close };
}

// A thread that reaches the limit of its heap may take the whole process down, and what lies outside the heap has no
// limit. So memory is watched from here, and the heap's own limit is one that is never reached.
const heapMegabytes = 4096;
const watchEvery = 50;

function startWorker({ workerFile }: ParserSettings): Worker {
  const worker = new Worker(workerFile, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } });
  // A worker may fail once more while it is being ended; nobody waits for it then.
  worker.on('error', () => undefined);
  worker.unref();
  return worker;
}

interface Answer {
  readonly reply: ParseReply;
  /** The worker died, is still busy with what nobody waits for, or holds too much memory. */
  readonly isWorkerLost: boolean;
}

interface Patience {
  readonly signal: AbortSignal;
  readonly seconds: number;
  readonly megabytes: number;
}

function ask(worker: Worker, request: ParseRequest, { signal, seconds, megabytes }: Patience): Promise<Answer> {
  const file = basename(request.path);
  return new Promise((resolve) => {
    const settle = (reply: ParseReply, isWorkerLost: boolean) => {
      clearTimeout(timer);
      clearInterval(watch);
      signal.removeEventListener('abort', onAbort);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      worker.unref();
      resolve({ reply, isWorkerLost });
    };
    const lose = ({ code, details }: AppError) => settle({ kind: 'refused', code, details }, true);
    // A worker that has grown is given up: it would keep its memory for the next file.
    const onMessage = (reply: ParseReply) => settle(reply, growth() > megabytes / 3);
    const onError = (error: unknown) => lose(crash(error, file));
    const onExit = () => lose(new AppError('file-damaged', { file, reason: 'crash' }));
    const onAbort = () => lose(new AppError('cancelled'));
    const onTime = () => lose(new AppError('import-failed', { file, reason: 'time', seconds }));
    const before = process.memoryUsage.rss();
    const growth = () => (process.memoryUsage.rss() - before) / (1024 * 1024);
    const watch = setInterval(() => growth() > megabytes && lose(tooMuchMemory(file)), watchEvery);
    const timer = setTimeout(onTime, seconds * 1000);
    signal.addEventListener('abort', onAbort);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.ref();
    worker.postMessage(request);
  });
}

function crash(error: unknown, file: string): AppError {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? tooMuchMemory(file) : new AppError('file-damaged', { file, reason: 'crash' });
}

const tooMuchMemory = (file: string) => new AppError('file-too-large', { file, reason: 'memory' });
