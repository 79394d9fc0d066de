import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { tableFormats } from '../../../shared/contract/tables.ts';
import { AppError } from '../../../shared/errors.ts';
import type { CallContext } from '../../../shared/rpc/serve.ts';
import type { Program } from '../../program.ts';
import { runTablesWorker } from './run-tables-worker.ts';
import type { TableFormat } from './table-task.ts';

// Some milliseconds of a keystroke's time.
const pagesAtOnce = 2000;

type Wish = CallParsed<'tables.export'>;

/** Reads a copy of the project in a thread of its own, so that no call waits, and one moment is written. */
export async function exportTables(
  program: Program,
  wish: Wish,
  { progress, signal }: CallContext,
): Promise<CallOutput<'tables.export'>> {
  const format = formatOf(wish);
  const { sqlite } = program.requireProject().db;
  const { resources, tablesWorker, userData } = program.options.paths;
  mkdirSync(userData, { recursive: true });
  const folder = mkdtempSync(join(userData, 'tables-'));
  const task = {
    wish,
    format,
    project: join(folder, 'copy.motif'),
    file: `${wish.path}.part`,
    words: join(resources, 'report'),
  };
  try {
    await sqlite.backup(task.project, { progress: () => pagesAtOnce });
    const result = await runTablesWorker(task, {
      worker: pathToFileURL(tablesWorker),
      onProgress: (done, total) => progress({ stage: 'writing', done, total }),
      signal,
    });
    renameSync(task.file, wish.path);
    return result;
  } catch (error) {
    // The project was closed while it was being copied.
    if (!sqlite.open && !(error instanceof AppError)) throw new AppError('cancelled');
    throw isOfFile(error) ? new AppError('file-unwritable', { path: wish.path }) : error;
  } finally {
    rmSync(task.file, { force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

function formatOf({ path, tables }: Wish): TableFormat {
  const ending = extname(path).slice(1).toLowerCase();
  const format = tableFormats.find((known) => known === ending);
  if (!format) throw new AppError('table-ending', { path });
  if (format === 'csv' && new Set(tables).size > 1) throw new AppError('table-single', { path });
  return format;
}

const fileErrors = new Set([
  'ENOENT',
  'EACCES',
  'EPERM',
  'EISDIR',
  'ENOTDIR',
  'ENOSPC',
  'EROFS',
  'EBUSY',
  'ENAMETOOLONG',
]);

function isOfFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && fileErrors.has(String(error.code));
}
