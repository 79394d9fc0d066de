import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { applicationId, schemaVersion } from './migrate.ts';

const headerBytes = 100;

/** Refuses a file that can't be opened as a project, by reading its first bytes only. */
export function inspectFile(path: string): void {
  if (!existsSync(path)) throw new AppError('file-missing', { path });
  const header = readHeader(path);
  const isDatabase = header.toString('latin1', 0, 16) === 'SQLite format 3\0';
  if (!isDatabase || header.readUInt32BE(68) !== applicationId) throw new AppError('not-a-project', { path });
  if (header.readUInt32BE(60) > schemaVersion) throw new AppError('project-newer', { path });
  if (!isWritable(path)) throw new AppError('project-read-only', { path });
}

function readHeader(path: string): Buffer {
  if (!statSync(path).isFile()) throw new AppError('not-a-project', { path });
  const file = openFile(path);
  try {
    const header = Buffer.alloc(headerBytes);
    const read = readSync(file, header, 0, headerBytes, 0);
    if (read < headerBytes) throw new AppError('not-a-project', { path });
    return header;
  } finally {
    closeSync(file);
  }
}

function openFile(path: string): number {
  try {
    return openSync(path, 'r');
  } catch {
    throw new AppError('file-unreadable', { path });
  }
}

// Root may write a file whose mode says read-only: the mode is what its owner meant.
function isWritable(path: string): boolean {
  if ((statSync(path).mode & 0o222) === 0) return false;
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
