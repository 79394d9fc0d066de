import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { openDb } from '../../db/open.ts';
import type { Db } from '../../db/run.ts';
import { isSameFile } from '../../is-same-file.ts';
import type { Program } from '../../program.ts';

/** Reads another project from a copy: the file itself stays as it is, of whatever version it is. */
export async function readTheirProject<Result>(
  program: Program,
  path: string,
  read: (db: Db) => Result,
): Promise<Result> {
  if (!existsSync(path)) throw new AppError('file-missing', { path });
  if (isSameFile(path, program.requireProject().path)) throw new AppError('notes-same-file', { path });
  const { userData } = program.options.paths;
  mkdirSync(userData, { recursive: true });
  const folder = mkdtempSync(join(userData, 'notes-'));
  try {
    const copy = copyProject(path, join(folder, 'theirs.motif'));
    const db = await openDb(copy).catch((error: unknown) => {
      throw error instanceof AppError ? new AppError(error.code, { ...error.details, path }) : error;
    });
    try {
      return read(db);
    } finally {
      db.statements.clear();
      db.sqlite.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// What was written last may still stand in the log beside it.
function copyProject(path: string, copy: string): string {
  try {
    copyFileSync(path, copy);
    if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
    return copy;
  } catch {
    throw new AppError('file-unreadable', { path });
  }
}
