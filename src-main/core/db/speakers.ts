import type { Work } from '../session.ts';
import { deleteLooseParticipants, participantId } from './participants.ts';
import { prepared } from './run.ts';

/** The id of the document's speaker of that name, who is made if there is none. */
export function speakerId(work: Work, documentId: string, name: string): string {
  const ofThatName = 'SELECT id FROM speaker WHERE documentId = ? AND name = ?';
  const known = prepared(work.db, ofThatName).pluck().get(documentId, name) as string | undefined;
  if (known) return known;
  const id = work.newId();
  const insert = 'INSERT INTO speaker (id, documentId, participantId, name) VALUES (?, ?, ?, ?)';
  prepared(work.db, insert).run(id, documentId, participantId(work, name), name);
  return id;
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
