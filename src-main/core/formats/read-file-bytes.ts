import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../shared/errors.ts';

const megabyte = 1024 * 1024;
const largestMegabytes = 64;

/** Refuses what is no file, can't be read, is too large or empty. */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(refuseUnreadable);
  if (!found.isFile()) throw new AppError('file-unreadable');
  if (found.size > largestMegabytes * megabyte) throw new AppError('file-too-large', { limit: largestMegabytes });
  const bytes = await readFile(path).catch(refuseUnreadable);
  if (bytes.length === 0) throw new AppError('file-empty');
  return bytes;
}

/** Every refusal of `work` is an AppError that names the file. */
export async function namingFile<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const file = basename(path);
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) throw new AppError(error.code, { ...error.details, file });
    throw new AppError('file-damaged', { file });
  }
}

function refuseUnreadable(error: unknown): never {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  throw new AppError(isMissing ? 'file-missing' : 'file-unreadable');
}
