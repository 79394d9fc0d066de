import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { CallParsed } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import { isSameFile } from '../../is-same-file.ts';

/** Makes room for a new project file and says its name. A file that stands there is replaced only when that was asked for. */
export function createPlace(
  input: CallParsed<'project.create'>,
  openPath: string | null,
): { readonly path: string; readonly name: string } {
  const path = input.path.endsWith('.motif') ? input.path : `${input.path}.motif`;
  const name = input.name ?? basename(path, '.motif');
  if (existsSync(path) && (!input.replace || isSameFile(path, openPath)))
    throw new AppError('project-exists', { path });
  try {
    rmSync(path, { force: true });
    rmSync(`${path}-wal`, { force: true });
    mkdirSync(dirname(path), { recursive: true });
  } catch {
    throw new AppError('file-unwritable', { path });
  }
  return { path, name };
}
