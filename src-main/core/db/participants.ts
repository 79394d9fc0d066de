import type { Work } from '../session.ts';
import { build, first, prepared, run } from './run.ts';

/** The id of the participant of that name, who is made if there is none. */
export function participantId(work: Work, name: string): string {
  const known = first(work.db, build.selectFrom('participant').select('id').where('name', '=', name));
  if (known) return known.id;
  const id = work.newId();
  run(work.db, build.insertInto('participant').values({ id, name, createdAt: work.now() }));
  return id;
}

/** Participants whom no document has as a speaker any more go. */
export function deleteLooseParticipants(work: Work): void {
  prepared(
    work.db,
    'DELETE FROM participant WHERE NOT EXISTS (SELECT 1 FROM speaker WHERE participantId = participant.id)',
  ).run();
}
