import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { build, first } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

export interface StoredPlace {
  readonly path: string;
  readonly isLinked: 0 | 1;
}

/** `NAME.recordings` beside `NAME.motif`. */
export function recordingsFolder(projectPath: string): string {
  return join(dirname(projectPath), `${basename(projectPath, extname(projectPath))}.recordings`);
}

/** Where the file of a recording is, or should be. */
export function recordingPath(db: Db, { path, isLinked }: StoredPlace): string {
  return isLinked === 1 ? path : join(recordingsFolder(db.sqlite.name), basename(path));
}

export function requireRecording(db: Db, id: string) {
  const row = first(db, build.selectFrom('recording').selectAll().where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'recording', id });
  return row;
}

/** Where its file is. Refuses with `recording-missing`. */
export function requireFile(db: Db, id: string): string {
  const row = requireRecording(db, id);
  const path = recordingPath(db, row);
  if (!existsSync(path)) throw new AppError('recording-missing', { name: row.name, path });
  return path;
}
