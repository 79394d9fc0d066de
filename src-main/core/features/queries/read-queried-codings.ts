import { sql } from 'kysely';
import type { QueryLimits } from '../../../shared/contract/queries.ts';
import { codedPassages } from '../../db/read-passages.ts';
import { all } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

interface CodingsWanted {
  /** Null for all codes. */
  readonly codeIds: ReadonlySet<string> | null;
  /** Null for all documents. */
  readonly documentIds: ReadonlySet<string> | null;
  readonly limits: Pick<QueryLimits, 'researchers' | 'weight' | 'valence' | 'coded'>;
}

export type CodingRow = ReturnType<typeof readQueriedCodings>[number];

/** The codings that take part, in the order of documents and places. */
export function readQueriedCodings(db: Db, { codeIds, documentIds, limits }: CodingsWanted) {
  const { researchers, weight, valence, coded } = limits;
  let query = codedPassages;
  if (codeIds) query = query.where(isAmong('coding.codeId', [...codeIds]));
  if (documentIds) query = query.where(isAmong('passage.documentId', [...documentIds]));
  if (researchers) query = query.where(isAmong('researcher.name', researchers));
  const ranges = [
    ['coding.weight', weight],
    ['coding.valence', valence],
    ['coding.createdAt', coded],
  ] as const;
  for (const [column, range] of ranges) {
    if (range?.from !== undefined) query = query.where(column, '>=', range.from);
    if (range?.to !== undefined) query = query.where(column, '<=', range.to);
  }
  return all(db, query);
}

// One statement, however many values there are.
function isAmong(column: string, values: readonly string[]) {
  return sql<boolean>`${sql.ref(column)} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;
}
