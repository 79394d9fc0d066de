import { escapePattern, wordCharacter } from './find-matches.ts';

export interface FindOptions {
  readonly isWholeWord: boolean;
  readonly isCaseSensitive: boolean;
  /** The query is a regular expression. */
  readonly isExpression: boolean;
}

const startsWithWord = new RegExp(`^${wordCharacter}`, 'v');
const endsWithWord = new RegExp(`${wordCharacter}$`, 'v');

/**
 * What is looked for in one text, as it is typed: also inside words, unless whole words are asked for. `^` and `$` of an
 * expression are those of a line. Throws SyntaxError where the expression can't be read. The query must not be empty.
 */
export function findPattern(query: string, { isWholeWord, isCaseSensitive, isExpression }: FindOptions): RegExp {
  const flags = isCaseSensitive ? 'gm' : 'gim';
  if (isExpression) {
    const body = isWholeWord ? `(?<![\\p{L}\\p{M}\\p{N}])(?:${query})(?![\\p{L}\\p{M}\\p{N}])` : query;
    return new RegExp(body, `${flags}u`);
  }
  const before = isWholeWord && startsWithWord.test(query) ? `(?<!${wordCharacter})` : '';
  const after = isWholeWord && endsWithWord.test(query) ? `(?!${wordCharacter})` : '';
  return new RegExp(before + escapePattern(query) + after, `${flags}v`);
}
