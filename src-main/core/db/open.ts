import { rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors.ts';
import { indexText } from '../../shared/domain/index-text.ts';
import { createIndexTriggers } from './index-triggers.ts';
import { inspectFile } from './inspect-file.ts';
import { isWhole } from './is-whole.ts';
import { migrate } from './migrate.ts';
import { noteIndexForm } from './refresh-index.ts';
import type { Db } from './run.ts';
import { createTextTriggers } from './text-triggers.ts';
import { toAppError } from './to-app-error.ts';
import { createUndoTriggers, forgetOldSteps } from './undo.ts';

/** Opens a project file, or `:memory:`, for this process alone. The file is left untouched when it is refused. */
export async function openDb(path: string): Promise<Db> {
  if (path !== ':memory:') inspectFile(path);
  return setUp(await loadDriver(), path);
}

/** Makes a new project file; nothing may stand at `path`. */
export async function createDb(path: string): Promise<Db> {
  const driver = await loadDriver();
  try {
    return setUp(driver, path);
  } catch (error) {
    rmSync(path, { force: true });
    const isRefused = error instanceof AppError && error.code === 'project-read-only';
    throw isRefused ? new AppError('file-unwritable', { path }) : error;
  }
}

// The native module is loaded when the first project is opened, not before.
async function loadDriver() {
  return (await import('better-sqlite3')).default;
}

function setUp(Driver: Awaited<ReturnType<typeof loadDriver>>, path: string): Db {
  let sqlite: Database | null = null;
  try {
    sqlite = new Driver(path, { timeout: 250 });
    takeAlone(sqlite);
    sqlite.pragma('foreign_keys = ON');
    sqlite.pragma('recursive_triggers = ON');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('temp_store = MEMORY');
    // In KiB: ids are random, so many new rows touch all of their indexes' pages.
    sqlite.pragma('cache_size = -65536');
    migrate(sqlite, path);
    noteIndexForm(sqlite);
    // What the next opening reads of the file's head must stand in the file itself, not in the log beside it.
    sqlite.pragma('wal_checkpoint(TRUNCATE)');
    sqlite.function('indexText', { deterministic: true }, (text) => indexText(String(text)));
    createIndexTriggers(sqlite);
    createUndoTriggers(sqlite);
    createTextTriggers(sqlite);
    forgetOldSteps(sqlite);
    return { sqlite, statements: new Map() };
  } catch (error) {
    sqlite?.close();
    throw toAppError(error, path);
  }
}

function takeAlone(sqlite: Database): void {
  sqlite.pragma('locking_mode = EXCLUSIVE');
  if (!isWhole(sqlite)) throw new AppError('project-damaged');
  sqlite.pragma('journal_mode = WAL');
  // An exclusive lock is taken by the first write, not by the pragma.
  sqlite.exec('BEGIN EXCLUSIVE; COMMIT');
}
