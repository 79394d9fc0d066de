import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { build, first } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { findLeftFolder } from './find-left-folder.ts';

export interface StoredPlace {
  readonly path: string;
  readonly isLinked: 0 | 1;
}

/** Where recordings are copied to: `NAME.recordings` beside `NAME.motif`, or the folder that a renamed project left behind. */
export function recordingsFolder(db: Db): string {
  const own = folderOf(db.sqlite.name);
  return existsSync(own) ? own : (findLeftFolder(db) ?? own);
}

const folderOf = (projectPath: string) =>
  `${projectPath.slice(0, projectPath.length - extname(projectPath).length)}.recordings`;

/** Where the file of a recording is, or should be; `folder` is the project's. */
export const recordingPath = ({ path, isLinked }: StoredPlace, folder: string): string =>
  isLinked === 1 ? path : join(folder, basename(path));

export function requireRecording(db: Db, id: string) {
  const row = first(db, build.selectFrom('recording').selectAll().where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'recording', id });
  return row;
}

/** Where its file is. Refuses with `recording-missing`. */
export function requireFile(db: Db, id: string): string {
  const row = requireRecording(db, id);
  const path = recordingPath(row, recordingsFolder(db));
  if (!existsSync(path)) throw new AppError('recording-missing', { name: row.name, path });
  return path;
}
