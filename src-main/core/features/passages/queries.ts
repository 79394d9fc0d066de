import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { codeFamily } from '../../db/codes.ts';
import { withSources } from '../../db/passage-sources.ts';
import { all, build } from '../../db/run.ts';
import type { Work } from '../../session.ts';

export function passagesOfCodes(
  { db }: Work,
  { codeIds, documentIds }: CallParsed<'passages.ofCodes'>,
): CallOutput<'passages.ofCodes'> {
  const family = [...new Set(codeIds.flatMap((id) => codeFamily(db, id)))];
  const rows = all(
    db,
    build
      .selectFrom('coding')
      .innerJoin('passage', 'passage.id', 'coding.passageId')
      .innerJoin('document', 'document.id', 'passage.documentId')
      .innerJoin('code', 'code.id', 'coding.codeId')
      .innerJoin('researcher', 'researcher.id', 'coding.researcherId')
      .leftJoin('memo', 'memo.codingId', 'coding.id')
      .select((query) => [
        'coding.id as codingId',
        'coding.codeId',
        'code.name as code',
        'researcher.name as researcher',
        query.fn.coalesce('memo.text', query.val('')).as('memo'),
        'passage.id as passageId',
        'passage.documentId',
        'passage.start',
        'passage.end',
      ])
      .where('coding.codeId', 'in', family)
      .$if(documentIds !== undefined, (query) => query.where('passage.documentId', 'in', documentIds ?? []))
      .orderBy('document.number')
      .orderBy('passage.start')
      .orderBy('passage.end')
      .orderBy('coding.createdAt'),
  );
  const passages = withSources(db, rows);
  return {
    passages: passages.map(({ participantId: _participantId, ...passage }) => passage),
    participants: countDistinct(passages.map((passage) => passage.participantId)),
    documents: countDistinct(passages.map((passage) => passage.documentId)),
  };
}

function countDistinct(values: readonly (string | null)[]): number {
  return new Set(values.filter((value) => value !== null)).size;
}
