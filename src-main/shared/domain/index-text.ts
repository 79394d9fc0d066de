/** Han, kana, bopomofo and hangul: written without spaces, so each character is a word of the index. */
export const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\p{Script=Hangul}';

const sentinel = '\uE000';
const cjkCharacter = new RegExp(`[${cjk}]`, 'gu');
const punctuation = new RegExp(`[^\\p{L}\\p{M}\\p{N} \\t\\u00A0\\u3000]+`, 'gu');

/**
 * The text as the full-text index takes it: every CJK character stands alone, and where punctuation or a line's end
 * stood there is a sentinel word, so that a phrase does not match across it.
 */
export function indexText(text: string): string {
  return text.replace(punctuation, ` ${sentinel} `).replace(cjkCharacter, ' $& ');
}

/** The FTS5 phrase that finds, at least, every text in which `query` stands; null where the query has no word. */
export function indexQuery(query: string): string | null {
  const words = indexText(query.trim()).trim();
  return words === '' ? null : `"${words}"`;
}
