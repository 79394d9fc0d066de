import { escapePattern, wordCharacter } from './find-matches.ts';
import { cjk } from './index-text.ts';

/** What a text with wildcards consists of. */
export type WildcardPiece =
  | { readonly kind: 'text'; readonly text: string }
  /** Any one word. */
  | { readonly kind: 'word' }
  /** Letters and digits of one word. */
  | { readonly kind: 'letters'; readonly least: number; readonly most: number }
  /** Any characters of one line. */
  | { readonly kind: 'characters'; readonly least: number; readonly most: number };

const mostLetters = 100;
const mostCharacters = 20;
const isCjk = new RegExp(`[${cjk}]`, 'u');
const isWordSign = /[\p{L}\p{M}\p{N}]/u;
const anyWord = `(?:${wordCharacter}{1,${mostLetters}}|[${cjk}])`;
const parts = /(?<=^|\s)\*(?=\s|$)|[*?]+|[^*?]/gu;

/**
 * Reads `*` (any letters, or none) and `?` (one letter): beside Chinese characters they stand for any characters, a `*`
 * between spaces for one word. Where they touch no letter they stand for themselves.
 */
export function wildcardPieces(text: string): readonly WildcardPiece[] {
  if (!isWordSign.test(text)) return [{ kind: 'text', text }];
  const pieces: WildcardPiece[] = [];
  for (const { 0: part, index } of text.matchAll(parts)) {
    const piece = readPiece(part, lastCharacter(text.slice(0, index)), firstCharacter(text.slice(index + part.length)));
    const last = pieces.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text') {
      pieces[pieces.length - 1] = { kind: 'text', text: last.text + piece.text };
    } else pieces.push(piece);
  }
  return pieces;
}

/** The pattern of a text with wildcards: whole words in any case, as `searchPattern` has it. */
export function wildcardPattern(text: string): RegExp {
  const pieces = wildcardPieces(text);
  const body = pieces.map(printPiece).join('');
  const before = isWordAt(pieces[0], firstCharacter) ? `(?<!${wordCharacter})` : '';
  const after = isWordAt(pieces.at(-1), lastCharacter) ? `(?!${wordCharacter})` : '';
  return new RegExp(before + body + after, 'giv');
}

function readPiece(part: string, before: string, after: string): WildcardPiece {
  if (!/^[*?]/.test(part)) return { kind: 'text', text: part };
  const isAlone = part === '*' && /^\s?$/.test(before) && /^\s?$/.test(after);
  if (isAlone) return { kind: 'word' };
  const least = part.replaceAll('*', '').length;
  const most = (limit: number) => (part.includes('*') ? least + limit : least);
  if (isCjk.test(before + after)) return { kind: 'characters', least, most: most(mostCharacters) };
  if (isWordSign.test(before + after)) return { kind: 'letters', least, most: most(mostLetters) };
  return { kind: 'text', text: part };
}

function printPiece(piece: WildcardPiece): string {
  if (piece.kind === 'word') return anyWord;
  if (piece.kind === 'letters') return `${wordCharacter}{${piece.least},${piece.most}}`;
  if (piece.kind === 'characters') return `[^\\n]{${piece.least},${piece.most}}?`;
  return piece.text.split(/\s+/u).map(escapePattern).join('[^\\S\\n]{1,1000}');
}

function isWordAt(piece: WildcardPiece | undefined, edge: (text: string) => string): boolean {
  if (piece?.kind !== 'text') return piece?.kind === 'word' || piece?.kind === 'letters';
  return isWordSign.test(edge(piece.text)) && !isCjk.test(edge(piece.text));
}

const firstCharacter = (text: string): string => [...text.slice(0, 2)][0] ?? '';
const lastCharacter = (text: string): string => [...text.slice(-2)].at(-1) ?? '';
