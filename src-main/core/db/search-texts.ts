import { findMatches, searchPattern } from '../../shared/domain/find-matches.ts';
import type { Match } from '../../shared/domain/find-matches.ts';
import { evaluateSearch } from '../../shared/domain/evaluate-search.ts';
import { foldLetter, foldLetters } from '../../shared/domain/fold-letters.ts';
import { foldText } from '../../shared/domain/fold-text.ts';
import { searchIndexQuery } from '../../shared/domain/search-index-query.ts';
import { leavesOf, parseSearch } from '../../shared/domain/search-language.ts';
import type { SearchLeaf } from '../../shared/domain/search-language.ts';
import type { Stretch } from '../../shared/domain/stretches.ts';
import { textUnits } from '../../shared/domain/text-units.ts';
import { wildcardPattern } from '../../shared/domain/wildcard-pattern.ts';
import { boundExpression, createExpression } from '../run-expression.ts';
import { refreshIndex } from './refresh-index.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

export interface AskedSearch {
  readonly query: string;
  readonly by?: 'words' | 'expression' | undefined;
}

export interface PreparedSearch {
  /** What the full-text index is asked; null where any text may answer. */
  readonly indexQuery: string | null;
  /** The places in a text, in order, never overlapping. `turns` are the text's own; none where it has none. */
  readonly places: (text: string, turns: () => readonly Stretch[]) => readonly Match[];
}

export interface SearchedDocument {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly matches: readonly Match[];
}

/** Refuses what can't be read with `query-empty`, `query-invalid` or `expression-invalid`. */
export function prepareSearch({ query, by = 'words' }: AskedSearch): PreparedSearch {
  if (by === 'expression') {
    const expression = createExpression(query);
    return { indexQuery: null, places: (text) => expression.find(text) };
  }
  const tree = parseSearch(query);
  const finders = new Map(leavesOf(tree).map((leaf) => [leaf, finderOf(leaf)]));
  return {
    indexQuery: searchIndexQuery(tree),
    places: (text, turns) => {
      const folded = foldText(text, foldLetter);
      const find = (leaf: SearchLeaf) => finders.get(leaf)!(folded.text).map(folded.placeOf);
      return evaluateSearch(tree, { text, units: () => textUnits(text, turns()), find });
    },
  };
}

/** The documents in which the search finds anything, in their order. The index says which could, the texts where. */
export function searchDocuments(db: Db, asked: AskedSearch, documentIds?: readonly string[]): SearchedDocument[] {
  const search = prepareSearch(asked);
  return candidates(db, search.indexQuery, documentIds).flatMap(({ id, name }) => {
    const text = prepared(db, 'SELECT text FROM document WHERE id = ?').pluck().get(id) as string;
    const matches = search.places(text, () => turnStretches(db, id));
    return matches.length === 0 ? [] : [{ id, name, text, matches }];
  });
}

type Candidate = Pick<SearchedDocument, 'id' | 'name'>;

/** Finds the places of a leaf in a folded text. */
function finderOf({ kind, text }: SearchLeaf): (folded: string) => readonly Match[] {
  const words = foldLetters(text);
  if (kind === 'wildcards') return boundExpression(wildcardPattern(words), text).find;
  const pattern = searchPattern(words);
  return (folded) => findMatches(folded, pattern);
}

function candidates(db: Db, indexQuery: string | null, ids?: readonly string[]): Candidate[] {
  refreshIndex(db);
  const from =
    indexQuery === null
      ? 'document WHERE ? IS NULL'
      : 'textIndex JOIN document ON document.number = textIndex.rowid WHERE textIndex MATCH ?';
  const sql = `SELECT document.id, document.name FROM ${from}
    AND (? IS NULL OR document.id IN (SELECT value FROM json_each(?))) ORDER BY document.number`;
  const wanted = ids ? JSON.stringify(ids) : null;
  return prepared(db, sql).all(indexQuery, wanted, wanted) as Candidate[];
}

function turnStretches(db: Db, documentId: string): Stretch[] {
  return prepared(db, 'SELECT start, end FROM turn WHERE documentId = ? ORDER BY start').all(documentId) as Stretch[];
}
