import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { CorePaths } from '../../core-options.ts';

/** The researcher's own copy of the sample project: made at the first time, kept with its changes later. */
export function copySample({ resources, userData }: CorePaths): string {
  const source = join(resources, 'sample', 'sample.motif');
  const path = join(userData, 'sample', 'sample.motif');
  if (existsSync(path)) return path;
  if (!existsSync(source)) throw new AppError('file-missing', { path: source });
  mkdirSync(join(userData, 'sample'), { recursive: true });
  copyFileSync(source, `${path}.new`);
  // An installed program's files may be read-only, and a copy takes that over.
  chmodSync(`${path}.new`, 0o644);
  renameSync(`${path}.new`, path);
  return path;
}
