import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { all, build, prepared, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { readRecordingFile } from './read-recording-file.ts';
import { recordingPath, recordingsFolder, requireRecording } from './recording-place.ts';
import { sizeOf } from './size-of.ts';

/** One is shown by hand; the others that are missing are found beside it, by name and size. */
export function locateRecording(
  work: Work,
  { id, path }: CallParsed<'recordings.locate'>,
): CallOutput<'recordings.locate'> {
  const { name } = requireRecording(work.db, id);
  const { kind: _kind, ...media } = readRecordingFile(path);
  const others = missingBeside(work, id, dirname(path));
  work.describe({ name, file: basename(path), count: others.length + 1 });
  place(work, id, path);
  run(work.db, build.updateTable('recording').set(media).where('id', '=', id));
  prepared(work.db, 'DELETE FROM recordingPeaks WHERE recordingId = ?').run(id);
  others.forEach((other) => place(work, other.id, other.found));
  return { others: others.length };
}

function missingBeside({ db }: Work, locatedId: string, beside: string) {
  const folder = recordingsFolder(db);
  const rows = all(db, build.selectFrom('recording').select(['id', 'path', 'isLinked', 'bytes']));
  return rows
    .filter(({ id, ...row }) => id !== locatedId && !existsSync(recordingPath(row, folder)))
    .map(({ id, path, bytes }) => ({ id, bytes, found: join(beside, fileOf(path)) }))
    .filter(({ found, bytes }) => sizeOf(found) === bytes);
}

// A path may have been stored on another system.
const fileOf = (path: string) => path.split(/[\\/]/u).at(-1) ?? path;

function place({ db }: Work, id: string, path: string): void {
  const isOurs = dirname(path) === recordingsFolder(db);
  const stored = isOurs ? ({ path: basename(path), isLinked: 0 } as const) : ({ path, isLinked: 1 } as const);
  run(db, build.updateTable('recording').set(stored).where('id', '=', id));
}
