import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { GuideOutline } from '../../shared/contract/guides.ts';
import type { NewImage } from '../../shared/contract/personas.ts';
import type { ParsedDocument, ParseOptions } from '../../shared/domain/parsed-document.ts';
import type { TextChange } from '../../shared/domain/text-changes.ts';
import { AppError, assert } from '../../shared/errors.ts';
import type { SvgDrawing } from './image/draw-svg.ts';
import type { ParseReply, ParseRequest } from './parse-worker.ts';
import type { ParsedTable, TableOptions } from './table/parsed-table.ts';

export interface WorkerParser {
  /** One file after another, whatever the number of calls. Throws AppErrors only. */
  readonly parse: (path: string, options: ParseOptions, signal?: AbortSignal) => Promise<ParsedInWorker>;
  /** The file, and what leads from `before` to its text. */
  readonly parseCorrected: (path: string, options: ParseOptions, corrected: Correcting) => Promise<CorrectedInWorker>;
  readonly readTable: (path: string, options: TableOptions, signal?: AbortSignal) => Promise<ParsedTable>;
  readonly readGuide: (path: string, signal?: AbortSignal) => Promise<GuideOutline>;
  readonly readImage: (path: string, drawing: SvgDrawing, signal?: AbortSignal) => Promise<NewImage>;
  /** Done when the worker's thread is gone. */
  readonly close: () => Promise<void>;
}

export interface ParsedInWorker {
  readonly document: ParsedDocument;
  readonly format: string;
}

interface Correcting {
  readonly before: string;
  readonly signal: AbortSignal;
}

interface CorrectedInWorker extends ParsedInWorker {
  readonly changes: readonly TextChange[];
}

export interface ParserSettings {
  /** parse-worker.ts, or what it was bundled into. */
  readonly workerFile: URL | string;
  /** What the process may grow by while a file is read. */
  readonly memoryMegabytes?: number;
  readonly secondsPerFile?: number;
}

type ParseResult = Exclude<ParseReply, { readonly kind: 'refused' }>;

const exitedThread = -1;

/** Parses in a worker: a hostile file can neither block this thread nor take it down. */
export function createParser(settings: ParserSettings): WorkerParser {
  const closing = new AbortController();
  let worker: Worker | null = null;
  let ending: Promise<unknown> = Promise.resolve();
  let last: Promise<unknown> = Promise.resolve();

  const readNow = async (request: ParseRequest, signal: AbortSignal): Promise<ParseResult> => {
    await ending;
    if (signal.aborted) throw new AppError('cancelled');
    if (worker?.threadId === exitedThread) worker = null;
    worker ??= startWorker(settings);
    const used = worker;
    const { secondsPerFile: seconds = 60, memoryMegabytes: megabytes = 768 } = settings;
    const answer = await ask(used, request, { signal, seconds, megabytes });
    if (answer.isWorkerLost) {
      ending = used.terminate();
      if (worker === used) worker = null;
    }
    if (answer.reply.kind === 'refused') throw new AppError(answer.reply.code, answer.reply.details);
    return answer.reply;
  };

  const read = (request: ParseRequest, signal?: AbortSignal): Promise<ParseResult> => {
    const either = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
    const result = last.then(() => readNow(request, either));
    last = result.then(
      () => null,
      () => null,
    );
    return result;
  };

  const parse: WorkerParser['parse'] = async (path, options, signal) => {
    const result = await read({ kind: 'document', path, options }, signal);
    assert(result.kind === 'document', 'a document is answered with a document');
    return { document: result.document, format: result.format };
  };
  const parseCorrected: WorkerParser['parseCorrected'] = async (path, options, { before, signal }) => {
    const result = await read({ kind: 'corrected', path, options, before }, signal);
    assert(result.kind === 'corrected', 'a corrected file is answered with its changes');
    return { document: result.document, format: result.format, changes: result.changes };
  };
  const readTable: WorkerParser['readTable'] = async (path, options, signal) => {
    const result = await read({ kind: 'table', path, options }, signal);
    assert(result.kind === 'table', 'a table is answered with a table');
    return result.table;
  };

  const readGuide: WorkerParser['readGuide'] = async (path, signal) => {
    const result = await read({ kind: 'guide', path }, signal);
    assert(result.kind === 'guide', 'a guide is answered with its outline');
    return result.outline;
  };

  const readImage: WorkerParser['readImage'] = async (path, drawing, signal) => {
    const result = await read({ kind: 'image', path, drawing }, signal);
    assert(result.kind === 'image', 'a picture is answered with a picture');
    return result.image;
  };

  const close = async () => {
    closing.abort();
    const current = worker;
    worker = null;
    await Promise.all([ending, current?.terminate()]);
  };
  return { parse, parseCorrected, readTable, readGuide, readImage, close };
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
