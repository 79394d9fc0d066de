import { AppError } from '../../shared/errors.ts';
import type { Work } from '../open-project.ts';
import { build, first, prepared, run } from './run.ts';
import type { Db } from './run.ts';

/** The id of the participant of that name, who is made if there is none. */
export function participantId(work: Work, name: string): string {
  const known = first(work.db, build.selectFrom('participant').select('id').where('name', '=', name));
  if (known) return known.id;
  const id = work.newId();
  run(work.db, build.insertInto('participant').values({ id, name, createdAt: work.now() }));
  return id;
}

export function requireParticipant(db: Db, id: string) {
  const row = first(db, build.selectFrom('participant').selectAll().where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'participant', id });
  return row;
}

/** Whose talk is no participant's. */
export const interviewersOf = (db: Db): string[] =>
  prepared(db, "SELECT id FROM participant WHERE role = 'interviewer'").pluck().all() as string[];

/** Those of `ids` go who speak nowhere any more and of whom the researcher said nothing: no value, memo, role, pseudonym, consent, session or mark. */
export function deleteLooseParticipants(work: Work, ids: Iterable<string>): void {
  const statement = prepared(
    work.db,
    `DELETE FROM participant WHERE id = ? AND role = 'participant' AND pseudonym = '' AND consent = 'unrecorded'
       AND mayRecord IS NULL AND mayQuote IS NULL AND storedUntil IS NULL
       AND NOT EXISTS (SELECT 1 FROM speaker WHERE participantId = participant.id)
       AND NOT EXISTS (SELECT 1 FROM attributeValue WHERE participantId = participant.id)
       AND NOT EXISTS (SELECT 1 FROM memo WHERE participantId = participant.id)
       AND NOT EXISTS (SELECT 1 FROM sessionPerson WHERE participantId = participant.id)
       AND NOT EXISTS (SELECT 1 FROM mark WHERE participantId = participant.id)
       AND NOT EXISTS (SELECT 1 FROM taskRun WHERE participantId = participant.id)`,
  );
  for (const id of new Set(ids)) statement.run(id);
}
