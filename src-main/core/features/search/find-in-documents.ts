import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { SearchHit } from '../../../shared/contract/search.ts';
import { wholeWordsAfter, wholeWordsBefore } from '../../../shared/domain/match-context.ts';
import { speakerAt, textVersion } from '../../db/documents.ts';
import type { Db } from '../../db/run.ts';
import { searchDocuments } from '../../db/search-texts.ts';
import type { SearchedDocument } from '../../db/search-texts.ts';
import type { Work } from '../../open-project.ts';

const usualLimit = 500;
const usualContext = 60;

export function findInDocuments(
  { db }: Work,
  { query, by, limit = usualLimit, context = usualContext, documentId }: CallParsed<'search.find'>,
): CallOutput<'search.find'> {
  const found = searchDocuments(db, { query, by }, documentId === undefined ? undefined : [documentId]);
  const hits: SearchHit[] = [];
  for (const document of found) {
    if (hits.length >= limit) break;
    hitsOf(db, document, { context, limit: limit - hits.length }).forEach((hit) => hits.push(hit));
  }
  return {
    total: found.reduce((sum, { matches }) => sum + matches.length, 0),
    hits,
    documents: found.map(({ id, name, matches }) => ({ id, name, count: matches.length })),
  };
}

interface HitsWanted {
  readonly context: number;
  readonly limit: number;
}

function hitsOf(db: Db, { id, name, text, matches }: SearchedDocument, { context, limit }: HitsWanted): SearchHit[] {
  const version = textVersion(db, id);
  return matches.slice(0, limit).map(({ start, end }) => ({
    documentId: id,
    document: name,
    speaker: speakerAt(db, id, start),
    start,
    end,
    version,
    before: wholeWordsBefore(text, start, context),
    match: text.slice(start, end),
    after: wholeWordsAfter(text, end, context),
  }));
}
