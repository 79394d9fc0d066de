import { foldLetters } from './fold-letters.ts';

/** Han, kana, bopomofo and hangul: written without spaces, so each character is a word of the index. */
export const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\p{Script=Hangul}';

const sentinel = '\uE000';
// Bounded: a run of millions would exhaust the stack of a regular expression.
const cjkRun = new RegExp(`[${cjk}]{1,1000}`, 'gu');
const punctuation = new RegExp('[^\\p{L}\\p{M}\\p{N}[\\s--\\n]]{1,1000}', 'gv');
const pieceLength = 500_000;
const reach = 10_000;
// Behind these a text can be cut without changing its words or its sentinels.
const placeToCut = new RegExp(`[${cjk}[\\s--\\n]]`, 'v');
const spaces = /\s{2,1000}|[^\S ]/gu;

/**
 * The text as the full-text index takes it: words in one form and case with a space between them, every CJK character standing
 * alone, and a sentinel word where punctuation or a line's end stood, so that a phrase does not match across it.
 */
export function indexText(own: string): string {
  const text = foldLetters(own);
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = pieceEnd(text, from);
    pieces.push(indexPiece(text.slice(from, end)));
    from = end;
  }
  return pieces.join(' ');
}

/** A piece of a long text, as all of it at once would take a hundred times its size in memory. */
function pieceEnd(text: string, from: number): number {
  const least = from + pieceLength;
  const next = text.slice(least, least + reach).search(placeToCut);
  return Math.min(text.length, next < 0 ? least + reach : least + next + 1);
}

function indexPiece(text: string): string {
  return foldCase(text)
    .replace(punctuation, ` ${sentinel} `)
    .replace(cjkRun, (run) => ` ${[...run].join(' ')} `)
    .replace(spaces, ' ');
}

/** The FTS5 phrase that finds, at least, every text in which `query` stands; null where the query is blank. */
export function indexQuery(query: string): string | null {
  const words = indexText(query.replace(/\s+/gu, ' ').trim()).trim();
  return words === '' ? null : `"${words}"`;
}

// Letters that a regular expression takes for the same in any case (ẞ and ß, ſ and s, Σ and ς) come out the same.
function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase();
}
