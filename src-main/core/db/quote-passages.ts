import type { QuotedPassage } from '../../shared/contract/passages.ts';
import { withSources } from './passage-sources.ts';
import type { StoredPlace } from './passage-sources.ts';
import { codesOf } from './read-evidence.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

const passagesSql = `SELECT passage.id AS passageId, documentId, start, end, formerText
  FROM json_each(?) AS wanted CROSS JOIN passage ON passage.id = wanted.value ORDER BY wanted.key`;

/** Passages with their words, who says them and where, in the order of the ids; what is gone is left out. */
export function quotePassages(db: Db, ids: readonly string[]): readonly QuotedPassage[] {
  const rows = prepared(db, passagesSql).all(JSON.stringify(ids)) as (StoredPlace & { readonly passageId: string })[];
  const codes = codesOf(db, ids);
  return withSources(db, rows).map((row) => ({ ...row, codes: codes.get(row.passageId) ?? [] }));
}

/** By id. */
export const quotesById = (db: Db, ids: readonly string[]): ReadonlyMap<string, QuotedPassage> =>
  new Map(quotePassages(db, [...new Set(ids)]).map((quote) => [quote.passageId, quote]));
