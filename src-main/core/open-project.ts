import { AppError } from '../shared/errors.ts';
import { createDb, openDb } from './db/open.ts';
import { refreshIndex } from './db/refresh-index.ts';
import type { Db } from './db/run.ts';
import { toAppError } from './db/to-app-error.ts';
import { recordStep } from './db/undo.ts';
import type { StepDetails } from './db/undo.ts';
import { createMachineTicks } from './machine-ticks.ts';
import { createSessionClocks } from './session-clocks.ts';
import type { SessionClocks } from './session-clocks.ts';

/** What a query or a command works with. */
export interface Work {
  readonly db: Db;
  readonly now: () => number;
  readonly newId: () => string;
  /** The name under which codings are made when the call says none. */
  readonly researcher: string;
  /** Names for the words of the undo step, such as the code's. */
  readonly describe: (details: StepDetails) => void;
  readonly clocks: SessionClocks;
}

/** An open project. */
export interface OpenProject {
  readonly path: string;
  read<Result>(work: (work: Work) => Result): Result;
  write<Result>(label: string, work: (work: Work) => Result): Written<Result>;
  /** One transaction on what is not the project's data: no step, no topics. */
  keep(write: () => void): void;
  close(): void;
  /** Calls `listener` when the project is closed. */
  onClose(listener: () => void): void;
  readonly db: Db;
  readonly clocks: SessionClocks;
}

export interface Written<Result> {
  readonly result: Result;
  readonly topics: readonly string[];
}

export interface OpenProjectOptions {
  readonly path: string;
  readonly isNew: boolean;
  readonly clock: () => number;
  /** Milliseconds that only go forward, also while the machine sleeps; the machine's own where none is given. */
  readonly ticks?: (() => number) | undefined;
  readonly newId: () => string;
  readonly researcher: () => string;
}

const beatEvery = 20_000;

export async function openProjectFile(options: OpenProjectOptions): Promise<OpenProject> {
  const db = await (options.isNew ? createDb(options.path) : openDb(options.path));
  const { clock, newId, ticks = createMachineTicks() } = options;
  const clocks = createSessionClocks(db, { clock, ticks });
  const heart = setInterval(() => beat(clocks), beatEvery).unref();
  const closeListeners: (() => void)[] = [];
  const workWith = (describe: Work['describe']): Work => ({
    db,
    now: clock,
    newId,
    researcher: options.researcher(),
    describe,
    clocks,
  });

  const refusing = <Result>(write: () => Result): Result => {
    try {
      return write();
    } catch (error) {
      throw error instanceof AppError ? error : toAppError(error, options.path);
    }
  };

  return {
    path: options.path,
    db,
    clocks,
    read: (work) => work(workWith(() => undefined)),
    write: (label, work) => {
      const details: Record<string, string | number> = {};
      const step = { label, at: clock(), researcher: options.researcher(), details: () => details };
      return refusing(() => recordStep(db, step, () => work(workWith((more) => Object.assign(details, more)))));
    },
    keep: (write) => refusing(() => db.sqlite.transaction(write)()),
    onClose: (listener) => void closeListeners.push(listener),
    close: () => {
      clearInterval(heart);
      closeListeners.forEach((listener) => listener());
      try {
        refreshIndex(db);
      } finally {
        db.statements.clear();
        db.sqlite.close();
      }
    },
  };
}

function beat(clocks: SessionClocks): void {
  try {
    clocks.beat();
  } catch {
    // A disk that is full or gone: the next turn says so, and nothing is lost until then.
  }
}
