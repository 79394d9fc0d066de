import type { DocumentContent } from '../../../shared/contract/documents.ts';
import { requireDocument } from '../../db/documents.ts';
import { all, build, prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

export function readDocument(db: Db, id: string): DocumentContent {
  const { name, kind, text, fileName, format, encoding, createdAt } = requireDocument(db, id);
  const speakers = all(
    db,
    build.selectFrom('speaker').select(['id', 'name', 'participantId']).where('documentId', '=', id).orderBy('name'),
  );
  const turns = all(
    db,
    build.selectFrom('turn').select(['speakerId', 'start', 'end', 'at']).where('documentId', '=', id).orderBy('start'),
  );
  const headings = all(
    db,
    build.selectFrom('heading').select(['start', 'end', 'level']).where('documentId', '=', id).orderBy('start'),
  );
  return { id, name, kind, text, speakers, turns, headings, fileName, format, encoding, createdAt };
}

export function countWithDocument(db: Db, id: string): { codings: number; memos: number; evidence: number } {
  requireDocument(db, id);
  const count = (table: string) =>
    prepared(
      db,
      `SELECT count(*) FROM ${table} JOIN passage ON passage.id = ${table}.passageId WHERE passage.documentId = ?`,
    )
      .pluck()
      .get(id) as number;
  const codingMemos = prepared(
    db,
    `SELECT count(*) FROM memo JOIN coding ON coding.id = memo.codingId
     JOIN passage ON passage.id = coding.passageId WHERE passage.documentId = ?`,
  )
    .pluck()
    .get(id) as number;
  return { codings: count('coding'), memos: count('memo') + codingMemos, evidence: count('evidence') };
}
