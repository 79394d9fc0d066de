import type { Mark, MarkKind } from '../../shared/contract/capture.ts';
import type { Stretch } from '../../shared/domain/stretches.ts';
import { AppError } from '../../shared/errors.ts';
import type { Work } from '../open-project.ts';
import { deleteIfLoose } from './passages.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

export interface NewMark {
  readonly passageId: string;
  readonly kind: MarkKind;
  readonly participantId?: string | null | undefined;
  readonly questionId?: string | null | undefined;
  readonly severity?: number | null | undefined;
}

const columns = `mark.id, passageId, passage.start, passage.end, kind, participantId, questionId, severity, since, until`;

/** Those on words within a stretch of a document, in the order of the text. */
export function marksWithin(db: Db, documentId: string, { start, end }: Stretch): Mark[] {
  const sql = `SELECT ${columns} FROM passage CROSS JOIN mark ON mark.passageId = passage.id
    WHERE documentId = ? AND start BETWEEN ? AND ? AND end <= ? ORDER BY start, end, mark.createdAt, mark.rowid`;
  return prepared(db, sql).all(documentId, start, end, end) as Mark[];
}

/** All of a document, in the order of the text; of those without words, too. */
export function marksOf(db: Db, documentId: string): Mark[] {
  const sql = `SELECT ${columns} FROM passage JOIN mark ON mark.passageId = passage.id
    WHERE documentId = ? ORDER BY start, end, mark.createdAt, mark.rowid`;
  return prepared(db, sql).all(documentId) as Mark[];
}

/** The id of the mark, which is made unless the passage has it already. */
export function addMark(work: Work, mark: NewMark): string {
  const { passageId, kind, participantId = null, questionId = null, severity = null } = mark;
  // A plus keeps SQLite from looking among all marks of a participant or question.
  const known = `SELECT id FROM mark WHERE passageId = ? AND kind = ? AND +participantId IS ? AND +questionId IS ?
    AND severity IS ? AND since IS NULL`;
  const values = [passageId, kind, participantId, questionId, severity];
  const present = prepared(work.db, known).pluck().get(values) as string | undefined;
  if (present !== undefined) return present;
  const id = work.newId();
  const insert = `INSERT INTO mark (id, passageId, kind, participantId, questionId, severity, createdAt)
    VALUES (?, ?, ?, ?, ?, ?, ?)`;
  prepared(work.db, insert).run(id, ...values, work.now());
  return id;
}

/** Passages go with their last mark where nothing else stands on them. */
export function deleteMarks(db: Db, ids: readonly string[]): void {
  const passageOf = prepared(db, 'SELECT passageId FROM mark WHERE id = ?').pluck();
  const passageIds = ids.map((id) => {
    const passageId = passageOf.get(id) as string | undefined;
    if (passageId === undefined) throw new AppError('not-found', { kind: 'mark', id });
    return passageId;
  });
  ids.forEach((id) => prepared(db, 'DELETE FROM mark WHERE id = ?').run(id));
  deleteIfLoose(db, passageIds);
}
