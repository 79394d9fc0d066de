import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { build, prepared, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import type { Program } from '../../program.ts';
import { requireRecording } from './recording-place.ts';

export function updateRecording(work: Work, { id, ...changes }: CallParsed<'recordings.update'>): Nothing {
  const { name } = requireRecording(work.db, id);
  work.describe({ name: changes.name ?? name });
  const said = Object.entries(changes).filter(([, value]) => value !== undefined);
  if (said.length === 0) return {};
  run(work.db, build.updateTable('recording').set(Object.fromEntries(said)).where('id', '=', id));
  return {};
}

/** The files stay until they are cleaned up: undoing brings the recording back. */
export function deleteRecordings(work: Work, { ids }: CallParsed<'recordings.delete'>): Nothing {
  const [first] = ids.map((id) => requireRecording(work.db, id));
  work.describe({ name: first?.name ?? '', count: ids.length });
  run(work.db, build.deleteFrom('recording').where('id', 'in', ids));
  return {};
}

/** Outside of any step: it is known of the file, and nobody's decision. */
export function keepFound(program: Program, { id, duration, peaks }: CallParsed<'recordings.keep'>): Nothing {
  const { db } = program.requireProject();
  requireRecording(db, id);
  if (duration !== undefined) prepared(db, 'UPDATE recording SET duration = ? WHERE id = ?').run(duration, id);
  if (peaks) {
    const sql = 'INSERT OR REPLACE INTO recordingPeaks (recordingId, perSecond, peaks) VALUES (?, ?, ?)';
    prepared(db, sql).run(id, peaks.perSecond, Buffer.from(peaks.peaks, 'base64'));
  }
  program.announce(duration === undefined ? [] : ['recording']);
  return {};
}
