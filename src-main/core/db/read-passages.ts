import type { CallOutput } from '../../shared/contract/index.ts';
import { withSources } from './passage-sources.ts';
import type { StoredPlace } from './passage-sources.ts';
import { build } from './run.ts';
import type { Db } from './run.ts';

type Passages = CallOutput<'passages.ofCodes'>;
type PassageRow = StoredPlace &
  Omit<
    Passages['passages'][number],
    'document' | 'speaker' | 'participantId' | 'at' | 'turn' | 'text' | 'isEmptied' | 'isWithheld'
  >;

/** Codings with what is stored of their passages, in the order of documents and places. */
export const codedPassages = build
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
    'coding.weight',
    'coding.valence',
    'coding.createdAt',
    'passage.id as passageId',
    'passage.documentId',
    'passage.start',
    'passage.end',
    'passage.formerText',
  ])
  .orderBy('document.number')
  .orderBy('passage.start')
  .orderBy('passage.end')
  .orderBy('coding.createdAt');

/** Who said them and where, and how many participants and documents stand behind them. */
export function describePassages(db: Db, rows: readonly PassageRow[]): Passages {
  const passages = withSources(db, rows);
  return {
    passages,
    participants: countDistinct(passages.map((passage) => passage.participantId)),
    documents: countDistinct(passages.map((passage) => passage.documentId)),
  };
}

function countDistinct(values: readonly (string | null)[]): number {
  return new Set(values.filter((value) => value !== null)).size;
}
