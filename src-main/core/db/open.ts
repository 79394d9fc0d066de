import { rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors.ts';
import { indexText } from '../../shared/domain/index-text.ts';
import { createIndexTriggers } from './index-triggers.ts';
import { inspectFile } from './inspect-file.ts';
import { migrate } from './migrate.ts';
import type { Db } from './run.ts';
import { createUndoTriggers, forgetOldSteps } from './undo.ts';

/** Opens a project file, or `:memory:`, for this process alone. The file is left untouched when it is refused. */
export async function openDb(path: string): Promise<Db> {
  if (path !== ':memory:') inspectFile(path);
  return setUp(await connectTo(path), path);
}

/** Makes a new project file; nothing may stand at `path`. */
export async function createDb(path: string): Promise<Db> {
  const sqlite = await connectTo(path);
  try {
    return setUp(sqlite, path);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

// The native module is loaded when the first project is opened, not before.
async function connectTo(path: string): Promise<Database> {
  const { default: Sqlite } = await import('better-sqlite3');
  return new Sqlite(path, { timeout: 250 });
}

function setUp(sqlite: Database, path: string): Db {
  try {
    takeAlone(sqlite);
    sqlite.pragma('foreign_keys = ON');
    sqlite.pragma('recursive_triggers = ON');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('temp_store = MEMORY');
    migrate(sqlite, path);
    sqlite.function('indexText', { deterministic: true }, (text) => indexText(String(text)));
    createIndexTriggers(sqlite);
    createUndoTriggers(sqlite);
    forgetOldSteps(sqlite);
    return { sqlite, statements: new Map() };
  } catch (error) {
    sqlite.close();
    throw toAppError(error, path);
  }
}

function takeAlone(sqlite: Database): void {
  sqlite.pragma('locking_mode = EXCLUSIVE');
  const verdict = sqlite.pragma('quick_check(1)', { simple: true });
  if (verdict !== 'ok') throw new AppError('project-damaged');
  sqlite.pragma('journal_mode = WAL');
  // An exclusive lock is taken by the first write, not by the pragma.
  sqlite.exec('BEGIN EXCLUSIVE; COMMIT');
}

function toAppError(error: unknown, path: string): unknown {
  if (error instanceof AppError) return new AppError(error.code, { path, ...error.details });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new AppError('project-locked', { path });
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return new AppError('project-damaged', { path });
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN')
    return new AppError('project-read-only', { path });
  if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR')) return new AppError('file-unwritable', { path });
  return error;
}
