import { mkdir, open, rename, rm, statfs } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { CallContext } from '../../../shared/rpc/serve.ts';

export interface CopyAsked {
  readonly from: string;
  readonly folder: string;
  readonly bytes: number;
}

/** Files that are on their way. */
const underWay = new Set<string>();

export const isBeingCopied = (path: string): boolean => underWay.has(path);

const piece = 4 * 1024 * 1024;
/** What the disk must have left beside the recording. */
const spare = 64 * 1024 * 1024;

/** Copies a recording into the folder, whole or not at all, under a name that is free there; says that name. */
export async function copyRecording({ from, folder, bytes }: CopyAsked, context: CallContext): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    await refuseFullDisk(folder, bytes);
    const name = await reserveName(folder, basename(from));
    const path = join(folder, name);
    const part = `${path}.part`;
    underWay.add(path).add(part);
    try {
      await copyPieces(from, part, { bytes, ...context });
      // In the place of our own empty file.
      await rename(part, path);
      return name;
    } catch (error) {
      await Promise.all([rm(part, { force: true }), rm(path, { force: true })]);
      throw error;
    } finally {
      underWay.delete(part);
      underWay.delete(path);
    }
  } catch (error) {
    throw ofFile(error, folder);
  }
}

async function refuseFullDisk(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free < bytes + spare) throw new AppError('disk-full', { folder, needed: bytes, free });
}

async function reserveName(folder: string, wanted: string): Promise<string> {
  const ending = extname(wanted);
  const stem = wanted.slice(0, wanted.length - ending.length);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${stem} (${number})${ending}`;
    const file = await open(join(folder, name), 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return null;
      throw error;
    });
    await file?.close();
    if (file) return name;
  }
}

async function copyPieces(from: string, to: string, copy: CallContext & { readonly bytes: number }): Promise<void> {
  const { bytes, signal, progress } = copy;
  const source = await open(from, 'r');
  const target = await open(to, 'wx').catch(async (error: unknown) => {
    await source.close();
    throw error;
  });
  try {
    const buffer = Buffer.alloc(Math.min(piece, Math.max(1, bytes)));
    for (let done = 0; done < bytes;) {
      if (signal.aborted) throw new AppError('cancelled');
      const { bytesRead } = await source.read(buffer, 0, Math.min(buffer.length, bytes - done), done);
      if (bytesRead === 0) throw new AppError('file-unreadable', { path: from });
      await target.write(buffer, 0, bytesRead, done);
      done += bytesRead;
      progress({ stage: 'copying', done, total: bytes, item: basename(from) });
    }
    await target.sync();
  } finally {
    await Promise.all([source.close(), target.close()]);
  }
}

function ofFile(error: unknown, folder: string): unknown {
  if (error instanceof AppError || !(error instanceof Error) || !('code' in error)) return error;
  return new AppError('file-unwritable', { path: folder });
}
