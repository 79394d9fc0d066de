import { cjk, indexQuery, indexText } from './index-text.ts';
import type { SearchLeaf, SearchTree } from './search-language.ts';
import { wildcardPieces } from './wildcard-pattern.ts';
import type { WildcardPiece } from './wildcard-pattern.ts';

const endsAWord = new RegExp(`[\\s${cjk}]$`, 'u');
const beginsAWord = new RegExp(`^[\\s${cjk}]`, 'u');

/** The FTS5 query that finds, at least, every text that answers the search; null where that could be any text. */
export function searchIndexQuery(tree: SearchTree): string | null {
  if (tree.kind === 'phrase' || tree.kind === 'wildcards') return leafQuery(tree);
  if (tree.kind === 'any') return anyQuery(tree.of.map(searchIndexQuery));
  if (tree.kind === 'near') return allQuery([tree.first, tree.second].map(searchIndexQuery));
  return allQuery(tree.of.map(searchIndexQuery));
}

function anyQuery(queries: readonly (string | null)[]): string | null {
  return queries.some((query) => query === null) ? null : `(${queries.join(' OR ')})`;
}

function allQuery(queries: readonly (string | null)[]): string | null {
  const known = queries.filter((query) => query !== null);
  return known.length === 0 ? null : `(${known.join(' AND ')})`;
}

function leafQuery({ kind, text }: SearchLeaf): string | null {
  if (kind === 'phrase') return indexQuery(text);
  const pieces = wildcardPieces(text);
  return allQuery(pieces.map((piece, index) => pieceQuery(piece, pieces[index - 1], pieces[index + 1])));
}

// Words that a wildcard touches are known in part: of the last one its beginning, of the first one nothing.
function pieceQuery(piece: WildcardPiece, before?: WildcardPiece, after?: WildcardPiece): string | null {
  if (piece.kind !== 'text') return null;
  const words = indexText(piece.text)
    .split(' ')
    .filter((word) => word !== '');
  const isCutBefore = before !== undefined && !beginsAWord.test(piece.text);
  const isCutAfter = after !== undefined && !endsAWord.test(piece.text);
  const known = isCutBefore ? words.slice(1) : words;
  if (known.length === 0) return null;
  return isCutAfter ? `"${known.join(' ')}" *` : `"${known.join(' ')}"`;
}
