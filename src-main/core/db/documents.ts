import { AppError } from '../../shared/errors.ts';
import { all, build, first, prepared } from './run.ts';
import type { Db } from './run.ts';

export interface TurnRow {
  readonly speakerId: string;
  readonly participantId: string;
  readonly speaker: string;
  readonly start: number;
  readonly end: number;
  readonly at: number | null;
}

export function requireDocument(db: Db, id: string) {
  const row = first(db, build.selectFrom('document').selectAll().where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'document', id });
  return row;
}

/** In UTF-16 units, without reading the text. */
export function documentLength(db: Db, id: string): number {
  const length = prepared(db, 'SELECT characters FROM document WHERE id = ?').pluck().get(id) as number | undefined;
  if (length === undefined) throw new AppError('not-found', { kind: 'document', id });
  return length;
}

/** Which text it is: another id after each edit of its words, and the earlier one where that is undone. */
export function textVersion(db: Db, documentId: string): string {
  const latest = `SELECT id FROM textEdit WHERE documentId = ? AND inverse <> '[]' ORDER BY createdAt DESC LIMIT 1`;
  return (prepared(db, latest).pluck().get(documentId) as string | undefined) ?? documentId;
}

export function documentName(db: Db, id: string): string {
  const name = prepared(db, 'SELECT name FROM document WHERE id = ?').pluck().get(id) as string | undefined;
  if (name === undefined) throw new AppError('not-found', { kind: 'document', id });
  return name;
}

/** Who speaks at that place of the text; null between turns. */
export function speakerAt(db: Db, documentId: string, offset: number): string | null {
  const sql = `SELECT speaker.name, turn.end FROM turn JOIN speaker ON speaker.id = turn.speakerId
    WHERE turn.documentId = ? AND turn.start <= ? ORDER BY turn.start DESC LIMIT 1`;
  const last = prepared(db, sql).get(documentId, offset) as { name: string; end: number } | undefined;
  return last && offset < last.end ? last.name : null;
}

/** In the order of the text. */
export function turnsOf(db: Db, documentId: string): TurnRow[] {
  return all(
    db,
    build
      .selectFrom('turn')
      .innerJoin('speaker', 'speaker.id', 'turn.speakerId')
      .select([
        'turn.speakerId',
        'speaker.participantId',
        'speaker.name as speaker',
        'turn.start',
        'turn.end',
        'turn.at',
      ])
      .where('turn.documentId', '=', documentId)
      .orderBy('turn.start'),
  );
}

/** A document by its id or by its name, which must be the only one of that name. */
export function findDocumentId(db: Db, idOrName: string): string {
  const rows = all(
    db,
    build
      .selectFrom('document')
      .select('id')
      .where((where) => where.or([where('id', '=', idOrName), where('name', '=', idOrName)]))
      .limit(2),
  );
  const [row] = rows;
  if (!row) throw new AppError('not-found', { kind: 'document', id: idOrName });
  if (rows.length > 1) throw new AppError('name-ambiguous', { kind: 'document', name: idOrName, count: rows.length });
  return row.id;
}
