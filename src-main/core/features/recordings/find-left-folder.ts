import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { all, build } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { sizeOf } from './size-of.ts';

const ending = '.recordings';

/**
 * The folder that a project left behind when its file alone was renamed: the only one beside it that has no project of its name and
 * holds all that was copied, by name and size.
 */
export function findLeftFolder(db: Db): string | null {
  const copied = all(db, build.selectFrom('recording').select(['path', 'bytes']).where('isLinked', '=', 0));
  if (copied.length === 0) return null;
  const holding = foldersWithoutProject(dirname(db.sqlite.name)).filter((folder) =>
    copied.every(({ path, bytes }) => sizeOf(join(folder, basename(path))) === bytes),
  );
  return holding.length === 1 ? holding[0]! : null;
}

function foldersWithoutProject(beside: string): readonly string[] {
  return readdirSync(beside, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.endsWith(ending))
    .map(({ name }) => join(beside, name))
    .filter((folder) => !existsSync(`${folder.slice(0, -ending.length)}.motif`));
}
