/** Han, kana, bopomofo and hangul: written without spaces, so each character is a word of the index. */
export const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\p{Script=Hangul}';

const sentinel = '\uE000';
const cjkCharacter = new RegExp(`[${cjk}]`, 'gu');
const punctuation = new RegExp('[^\\p{L}\\p{M}\\p{N}[\\s--\\n]]+', 'gv');
const spaces = /\s+/gu;

/**
 * The text as the full-text index takes it: words in one case with a space between them, every CJK character standing
 * alone, and a sentinel word where punctuation or a line's end stood, so that a phrase does not match across it.
 */
export function indexText(text: string): string {
  return foldCase(text).replace(punctuation, ` ${sentinel} `).replace(cjkCharacter, ' $& ').replace(spaces, ' ');
}

/** The FTS5 phrase that finds, at least, every text in which `query` stands; null where the query is blank. */
export function indexQuery(query: string): string | null {
  const words = indexText(query.replace(spaces, ' ').trim()).trim();
  return words === '' ? null : `"${words}"`;
}

// Letters that a regular expression takes for the same in any case (ẞ and ß, ſ and s, Σ and ς) come out the same.
function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase();
}
