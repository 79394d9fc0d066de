import { cjk } from './index-text.ts';

export interface Match {
  readonly start: number;
  readonly end: number;
}

/** A letter, digit or mark of a word; not a CJK character, which is a word by itself. With the flag `v`. */
export const wordCharacter = `[[\\p{L}\\p{M}\\p{N}]--[${cjk}]]`;
const startsWithWord = new RegExp(`^${wordCharacter}`, 'v');
const endsWithWord = new RegExp(`${wordCharacter}$`, 'v');

/**
 * The pattern of a search: Chinese characters as they stand, other words whole and in any case; a space of the query
 * stands for any run of spaces within a line. The query must not be blank.
 */
export function searchPattern(query: string): RegExp {
  const trimmed = query.trim();
  const body = trimmed.split(/\s+/u).map(escapePattern).join('[^\\S\\n]{1,1000}');
  const before = startsWithWord.test(trimmed) ? `(?<!${wordCharacter})` : '';
  const after = endsWithWord.test(trimmed) ? `(?!${wordCharacter})` : '';
  return new RegExp(before + body + after, 'giv');
}

/** The places of `pattern` (global) in `text`, in order, never overlapping, in UTF-16 units. */
export function findMatches(text: string, pattern: RegExp): Match[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The text as a pattern of itself, with the flag `v`. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
