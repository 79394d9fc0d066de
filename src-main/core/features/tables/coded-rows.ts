import { withSources } from '../../db/passage-sources.ts';
import type { PassageSource, StoredPlace } from '../../db/passage-sources.ts';
import { prepared } from '../../db/run.ts';
import type { TableSource } from './table-source.ts';

interface StoredCoding extends StoredPlace {
  readonly passageId: string;
  readonly codeId: string;
  readonly researcher: string;
  readonly memo: string | null;
  readonly weight: number | null;
  readonly valence: number | null;
  readonly createdAt: number;
}
export type CodedRow = Omit<StoredCoding, 'formerText'> & PassageSource;

const ofDocument = `SELECT coding.codeId, passage.id AS passageId, passage.documentId, passage.start, passage.end, formerText,
    researcher.name AS researcher, memo.text AS memo, weight, valence, coding.createdAt
  FROM passage CROSS JOIN coding ON coding.passageId = passage.id CROSS JOIN researcher ON researcher.id = coding.researcherId
    LEFT JOIN memo ON memo.codingId = coding.id
  WHERE passage.documentId = ? ORDER BY passage.start, passage.end, coding.createdAt, coding.id`;

/** Codings of the chosen codes in the chosen documents, one document in memory at a time. */
export function* readCodedRows({ db, codeIds, documentIds }: TableSource): Generator<CodedRow> {
  const ids = prepared(db, 'SELECT id FROM document ORDER BY number').pluck().all() as string[];
  for (const documentId of ids) {
    if (documentIds && !documentIds.has(documentId)) continue;
    const rows = prepared(db, ofDocument).all(documentId) as StoredCoding[];
    yield* withSources(db, codeIds ? rows.filter(({ codeId }) => codeIds.has(codeId)) : rows);
  }
}
