import { AppError } from '../shared/errors.ts';
import { createDb, openDb } from './db/open.ts';
import { refreshIndex } from './db/refresh-index.ts';
import type { Db } from './db/run.ts';
import { toAppError } from './db/to-app-error.ts';
import { recordStep } from './db/undo.ts';
import type { StepDetails } from './db/undo.ts';

/** What a query or a command works with. */
export interface Work {
  readonly db: Db;
  readonly now: () => number;
  readonly newId: () => string;
  /** The name under which codings are made when the call says none. */
  readonly researcher: string;
  /** Names for the words of the undo step, such as the code's. */
  readonly describe: (details: StepDetails) => void;
}

/** An open project. */
export interface OpenProject {
  readonly path: string;
  read<Result>(work: (work: Work) => Result): Result;
  write<Result>(label: string, work: (work: Work) => Result): Written<Result>;
  close(): void;
  /** Calls `listener` when the project is closed. */
  onClose(listener: () => void): void;
  readonly db: Db;
}

export interface Written<Result> {
  readonly result: Result;
  readonly topics: readonly string[];
}

export interface OpenProjectOptions {
  readonly path: string;
  readonly isNew: boolean;
  readonly clock: () => number;
  readonly newId: () => string;
  readonly researcher: () => string;
}

export async function openProjectFile(options: OpenProjectOptions): Promise<OpenProject> {
  const db = await (options.isNew ? createDb(options.path) : openDb(options.path));
  const { clock, newId } = options;
  const closeListeners: (() => void)[] = [];
  const workWith = (describe: Work['describe']): Work => ({
    db,
    now: clock,
    newId,
    researcher: options.researcher(),
    describe,
  });

  return {
    path: options.path,
    db,
    read: (work) => work(workWith(() => undefined)),
    write: (label, work) => {
      const details: Record<string, string | number> = {};
      const step = { label, at: clock(), researcher: options.researcher(), details: () => details };
      try {
        return recordStep(db, step, () => work(workWith((more) => Object.assign(details, more))));
      } catch (error) {
        throw error instanceof AppError ? error : toAppError(error, options.path);
      }
    },
    onClose: (listener) => void closeListeners.push(listener),
    close: () => {
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
