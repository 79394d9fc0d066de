import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { SearchHit } from '../../../shared/contract/search.ts';
import { findMatches, searchPattern } from '../../../shared/domain/find-matches.ts';
import type { Match } from '../../../shared/domain/find-matches.ts';
import { indexQuery } from '../../../shared/domain/index-text.ts';
import { AppError } from '../../../shared/errors.ts';
import { speakerAt } from '../../db/documents.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../session.ts';

const defaultLimit = 500;
const contextLength = 60;

interface FoundDocument {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** The index says in which documents the words stand; the places are found in their texts. */
export function findInDocuments(
  { db }: Work,
  { query, limit = defaultLimit, documentId }: CallParsed<'search.find'>,
): CallOutput<'search.find'> {
  const words = indexQuery(query);
  if (words === null) throw new AppError('query-empty');
  const pattern = searchPattern(query);
  const found = candidates(db, words, documentId)
    .map((document) => ({ document, matches: findMatches(document.text, pattern) }))
    .filter(({ matches }) => matches.length > 0);

  const hits: SearchHit[] = [];
  found.forEach(({ document, matches }) => {
    if (hits.length < limit) hits.push(...hitsOf(db, document, matches.slice(0, limit - hits.length)));
  });
  return {
    total: found.reduce((sum, { matches }) => sum + matches.length, 0),
    hits,
    documents: found.map(({ document, matches }) => ({ id: document.id, name: document.name, count: matches.length })),
  };
}

function candidates(db: Db, words: string, documentId: string | undefined): FoundDocument[] {
  const sql = `SELECT document.id, document.name, document.text
    FROM textIndex JOIN document ON document.number = textIndex.rowid
    WHERE textIndex MATCH ? AND (? IS NULL OR document.id = ?) ORDER BY document.number`;
  return prepared(db, sql).all(words, documentId ?? null, documentId ?? null) as FoundDocument[];
}

function hitsOf(db: Db, { id, name, text }: FoundDocument, matches: readonly Match[]): SearchHit[] {
  return matches.map(({ start, end }) => ({
    documentId: id,
    document: name,
    speaker: speakerAt(db, id, start),
    start,
    end,
    before: contextBefore(text, start),
    match: text.slice(start, end),
    after: contextAfter(text, end),
  }));
}

// A context ends at its line and never cuts a surrogate pair.
function contextBefore(text: string, start: number): string {
  const line =
    text
      .slice(Math.max(0, start - contextLength), start)
      .split('\n')
      .at(-1) ?? '';
  return line.replace(/^[\uDC00-\uDFFF]/, '');
}

function contextAfter(text: string, end: number): string {
  const line = text.slice(end, end + contextLength).split('\n')[0] ?? '';
  return line.replace(/[\uD800-\uDBFF]$/, '');
}
