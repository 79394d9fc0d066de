import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { AppError } from '../shared/errors.ts';

/** The file that stood there is replaced only when the new one is whole. */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const part = `${path}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, path);
  } catch {
    removeIfThere(part);
    throw new AppError('file-unwritable', { path });
  }
}

function removeIfThere(path: string): void {
  if (existsSync(path)) rmSync(path, { force: true });
}
