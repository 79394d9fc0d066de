import type { Coding } from '../../../shared/contract/codings.ts';
import { AppError } from '../../../shared/errors.ts';
import { all, build, first } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

const codings = build
  .selectFrom('coding')
  .innerJoin('passage', 'passage.id', 'coding.passageId')
  .innerJoin('researcher', 'researcher.id', 'coding.researcherId')
  .leftJoin('memo', 'memo.codingId', 'coding.id')
  .select((query) => [
    'coding.id',
    'coding.passageId',
    'coding.codeId',
    'researcher.name as researcher',
    'passage.start',
    'passage.end',
    query.fn.coalesce('memo.text', query.val('')).as('memo'),
    'coding.weight',
    'coding.valence',
    'passage.formerText',
    'coding.createdAt',
  ]);

export function codingsOfDocument(db: Db, documentId: string): Coding[] {
  return all(
    db,
    codings.where('passage.documentId', '=', documentId).orderBy('passage.start').orderBy('coding.createdAt'),
  );
}

export function requireCoding(db: Db, id: string): Coding & { readonly documentId: string } {
  const row = first(db, codings.select('passage.documentId').where('coding.id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'coding', id });
  return row;
}
