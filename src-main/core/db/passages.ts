import { linkedPassageIds } from '../../shared/domain/project-links.ts';
import { AppError } from '../../shared/errors.ts';
import type { Work } from '../session.ts';
import { documentLength } from './documents.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

export interface Place {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
}

/** The id of the passage at that place, which is made if there is none. */
export function passageId(work: Work, place: Place): string {
  checkPlace(work.db, place);
  const { documentId, start, end } = place;
  const atPlace = 'SELECT id FROM passage WHERE documentId = ? AND start = ? AND end = ?';
  const known = prepared(work.db, atPlace).pluck().get(documentId, start, end) as string | undefined;
  if (known) return known;
  const id = work.newId();
  prepared(work.db, 'INSERT INTO passage (id, documentId, start, end) VALUES (?, ?, ?, ?)').run(
    id,
    documentId,
    start,
    end,
  );
  return id;
}

const isLoose = `NOT EXISTS (SELECT 1 FROM coding WHERE passageId = passage.id)
  AND NOT EXISTS (SELECT 1 FROM evidence WHERE passageId = passage.id)
  AND NOT EXISTS (SELECT 1 FROM memo WHERE passageId = passage.id)
  AND id NOT IN (SELECT value FROM json_each(?))`;

/** Those of the passages go that nothing stands on any more. */
export function deleteIfLoose(db: Db, passageIds: readonly string[]): void {
  const sql = `DELETE FROM passage WHERE id IN (SELECT value FROM json_each(?)) AND ${isLoose}`;
  prepared(db, sql).run(JSON.stringify(passageIds), linkedPassages(db));
}

/** A JSON array of the passages that memos link to. */
function linkedPassages(db: Db): string {
  const texts = prepared(db, "SELECT text FROM memo WHERE instr(text, 'motif:passage/') > 0").pluck().all() as string[];
  return JSON.stringify(texts.flatMap(linkedPassageIds));
}

/** Refuses an empty place and one outside its document's text. */
export function checkPlace(db: Db, { documentId, start, end }: Place): void {
  if (start >= end) throw new AppError('passage-empty', { start, end });
  const length = documentLength(db, documentId);
  if (end > length) throw new AppError('outside-text', { start, end, length });
}
