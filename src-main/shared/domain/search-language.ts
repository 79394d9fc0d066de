import { AppError } from '../errors.ts';
import { readQueryTokens } from './read-query-tokens.ts';
import type { QueryToken } from './read-query-tokens.ts';
import { wildcardPieces } from './wildcard-pattern.ts';

/** Words as they stand, or with wildcards. Blanks of `text` are single spaces. */
export type SearchLeaf =
  { readonly kind: 'phrase'; readonly text: string } | { readonly kind: 'wildcards'; readonly text: string };

/** Leaves that stand within `distance` words of each other, in any order. */
interface Near {
  readonly kind: 'near';
  readonly first: NearOperand;
  readonly second: NearOperand;
  readonly distance: number;
}
export type NearOperand = SearchLeaf | { readonly kind: 'any'; readonly of: readonly SearchLeaf[] };

/** What a search asks for. `any` has two members or more; `all` has one or more that must be there. */
export type SearchTree =
  | SearchLeaf
  | Near
  | { readonly kind: 'any'; readonly of: readonly SearchTree[] }
  | { readonly kind: 'all'; readonly of: readonly SearchTree[]; readonly without: readonly SearchTree[] };

const usualDistance = 10;
const plainText = /^[\p{L}\p{M}\p{N}'’.,_-]+(?: [\p{L}\p{M}\p{N}'’.,_-]+)*$/u;
const operator = /(?:^| )(?:AND|OR|NOT|NEAR(?:\/\d*)?)(?: |$)/;

/**
 * Reads a search. Words side by side are one phrase; quotation marks (`"…"`, `“…”`, `「…」`) keep every sign as it stands;
 * `AND`, `OR`, `NOT`, `NEAR/n` and brackets join phrases, and two phrases without an operator must both be there.
 * OR binds least, NEAR most. Throws `query-empty`, or `query-invalid` with a `reason` and its `position` in UTF-16 units.
 */
export function parseSearch(query: string): SearchTree {
  const tokens = readQueryTokens(query);
  if (tokens.length === 0) throw new AppError('query-empty');
  const reader: Reader = { tokens, at: 0, end: query.length };
  const tree = readAny(reader);
  const rest = reader.tokens[reader.at];
  if (rest) refuse('bracket-unopened', rest.at);
  return tree;
}

/** The text of a search: `parseSearch(printSearch(tree))` equals `tree` where that was read by `parseSearch`. */
export function printSearch(tree: SearchTree): string {
  switch (tree.kind) {
    case 'phrase':
      return printPhrase(tree.text);
    case 'wildcards':
      return tree.text;
    case 'near':
      return `${printPart(tree.first)} NEAR/${tree.distance} ${printPart(tree.second)}`;
    case 'any':
      return tree.of.map(printPart).join(' OR ');
    case 'all':
      return [tree.of.map(printPart).join(' AND '), ...tree.without.map((part) => `NOT ${printPart(part)}`)].join(' ');
  }
}

/** The leaves of a search, those behind NOT included. */
export function leavesOf(tree: SearchTree): readonly SearchLeaf[] {
  if (tree.kind === 'near') return [...leavesOf(tree.first), ...leavesOf(tree.second)];
  if (tree.kind === 'any') return tree.of.flatMap(leavesOf);
  if (tree.kind === 'all') return [...tree.of, ...tree.without].flatMap(leavesOf);
  return [tree];
}

interface Reader {
  readonly tokens: readonly QueryToken[];
  at: number;
  readonly end: number;
}

type Problem =
  'bracket-open' | 'bracket-unopened' | 'words-missing' | 'only-not' | 'near-of-words' | 'quote-open' | 'near-distance';

function refuse(reason: Problem, position: number): never {
  throw new AppError('query-invalid', { reason, position });
}

function nextIs(reader: Reader, name: string): boolean {
  const token = reader.tokens[reader.at];
  return token?.kind === 'operator' && token.name === name;
}

function takes(reader: Reader, name: string): boolean {
  const isNext = nextIs(reader, name);
  if (isNext) reader.at += 1;
  return isNext;
}

function readAny(reader: Reader): SearchTree {
  const of = [readAll(reader)];
  while (takes(reader, 'OR')) of.push(readAll(reader));
  return of.length === 1 ? of[0]! : { kind: 'any', of };
}

function readAll(reader: Reader): SearchTree {
  const begin = reader.tokens[reader.at]?.at ?? reader.end;
  const of: SearchTree[] = [];
  const without: SearchTree[] = [];
  do {
    if (takes(reader, 'NOT')) without.push(readNear(reader));
    else of.push(readNear(reader));
  } while (takes(reader, 'AND') || goesOn(reader));
  if (of.length === 0) refuse('only-not', begin);
  return of.length === 1 && without.length === 0 ? of[0]! : { kind: 'all', of, without };
}

function goesOn(reader: Reader): boolean {
  const token = reader.tokens[reader.at];
  if (token === undefined || token.kind === 'close') return false;
  return token.kind !== 'operator' || token.name === 'NOT';
}

function readNear(reader: Reader): SearchTree {
  const first = readUnit(reader);
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'operator' || token.name !== 'NEAR') return first;
  reader.at += 1;
  const second = readUnit(reader);
  if (!isNearOperand(first) || !isNearOperand(second) || nextIs(reader, 'NEAR')) refuse('near-of-words', token.at);
  return { kind: 'near', first, second, distance: token.distance ?? usualDistance };
}

const isLeaf = (tree: SearchTree): tree is SearchLeaf => tree.kind === 'phrase' || tree.kind === 'wildcards';

function isNearOperand(tree: SearchTree): tree is NearOperand {
  return isLeaf(tree) || (tree.kind === 'any' && tree.of.every(isLeaf));
}

function readUnit(reader: Reader): SearchTree {
  const token = reader.tokens[reader.at];
  if (token && nextIs(reader, 'NEAR')) refuse('near-of-words', token.at);
  if (token === undefined || token.kind === 'operator' || token.kind === 'close') {
    return refuse('words-missing', token?.at ?? reader.end);
  }
  reader.at += 1;
  if (token.kind === 'quoted') return { kind: 'phrase', text: token.text };
  if (token.kind === 'words') return readWords(token.text);
  const inside = readAny(reader);
  if (reader.tokens[reader.at]?.kind !== 'close') refuse('bracket-open', token.at);
  reader.at += 1;
  return inside;
}

function readWords(text: string): SearchLeaf {
  const hasWildcards = wildcardPieces(text).some((piece) => piece.kind !== 'text');
  return { kind: hasWildcards ? 'wildcards' : 'phrase', text };
}

const printPart = (tree: SearchTree): string => (isLeaf(tree) ? printSearch(tree) : `(${printSearch(tree)})`);

function printPhrase(text: string): string {
  if (plainText.test(text) && !operator.test(text)) return text;
  if (!text.includes('"')) return `"${text}"`;
  return text.includes('」') ? `“${text}”` : `「${text}」`;
}
