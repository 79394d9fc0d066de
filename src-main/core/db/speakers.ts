import type { Work } from '../open-project.ts';
import { deleteLooseParticipants, participantId } from './participants.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

/**
 * The id of the document's speaker of that name, who is made if there is none: as the participant who is known to be that
 * speaker and still there, or else the one of that name.
 */
export function speakerId(work: Work, documentId: string, name: string, knownParticipantId?: string): string {
  const ofThatName = 'SELECT id FROM speaker WHERE documentId = ? AND name = ?';
  const known = prepared(work.db, ofThatName).pluck().get(documentId, name) as string | undefined;
  if (known) return known;
  const id = work.newId();
  const insert = 'INSERT INTO speaker (id, documentId, participantId, name) VALUES (?, ?, ?, ?)';
  const isThere = prepared(work.db, 'SELECT 1 FROM participant WHERE id = ?').get(knownParticipantId ?? null);
  prepared(work.db, insert).run(id, documentId, isThere ? knownParticipantId : participantId(work, name), name);
  return id;
}

/** Turns of earlier versions that were said to be by one are by the other: a speaker, or a participant, that took another in. */
export function replaceInVersions(db: Db, id: string, intoId: string): void {
  const sql = `UPDATE textEdit SET stretches = replace(stretches, json_quote(?), json_quote(?))
    WHERE instr(stretches, json_quote(?)) > 0`;
  prepared(db, sql).run(id, intoId, id);
}

/** Those of the document's speakers go who say nothing in it any more. */
export function deleteSilentSpeakers(work: Work, documentId: string): void {
  const sql = `SELECT id, participantId FROM speaker WHERE documentId = ?
    AND NOT EXISTS (SELECT 1 FROM turn WHERE speakerId = speaker.id)`;
  const silent = prepared(work.db, sql).all(documentId) as { id: string; participantId: string }[];
  silent.forEach(({ id }) => prepared(work.db, 'DELETE FROM speaker WHERE id = ?').run(id));
  deleteLooseParticipants(
    work,
    silent.map((speaker) => speaker.participantId),
  );
}
