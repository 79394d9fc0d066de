const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const breaksAnywhere =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF65]/u;
// What may not begin a line, what may not end one (GB/T 15834–2011, JIS X 4051).
const neverFirst = /^[、。，．：；！？）］｝〉》」』】〕〗’”…—～·%％,.:;!?)\]}]/u;
const neverLast = /^[（［｛〈《「『【〔〖‘“([{]/u;

export interface WrappedLines {
  readonly lines: readonly string[];
  /** True where the text goes on: the last line ends with an ellipsis. */
  readonly isCut: boolean;
}

/**
 * Breaks a text into lines of at most `width`, in whatever unit `measure` gives: between words, between Chinese characters, never
 * before a closing or behind an opening sign, and within a word only if it alone is wider than a line. At most `limit` lines.
 */
export function wrapLines(
  text: string,
  width: number,
  measure: (text: string) => number,
  limit = Infinity,
): WrappedLines {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    lines.push(...wrapParagraph(paragraph, width, measure, limit - lines.length + 1));
    if (lines.length > limit) return { lines: cut(lines.slice(0, limit), width, measure), isCut: true };
  }
  return { lines, isCut: false };
}

function wrapParagraph(text: string, width: number, measure: (text: string) => number, limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (lines.length >= limit) return lines;
    const longer = line + piece;
    if (measure(longer.trimEnd()) <= width) line = longer;
    else if (line.trim() !== '' && measure(piece.trimEnd()) <= width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      const parts = splitWord(longer, width, measure);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? '';
    }
  }
  return [...lines, line.trimEnd()];
}

/** The stretches between which a line may break; spaces stand at the end of theirs. */
function pieces(text: string): string[] {
  const result: string[] = [];
  let before = '';
  for (const { segment } of segmenter.segment(text)) {
    if (before !== '' && !mayBreak(before, segment)) result[result.length - 1] += segment;
    else result.push(segment);
    before = segment;
  }
  return result;
}

function mayBreak(before: string, segment: string): boolean {
  if (/^\s/u.test(segment) || neverLast.test(before) || neverFirst.test(segment)) return false;
  return /[\s-]$/u.test(before) || breaksAnywhere.test(segment) || breaksAnywhere.test(before);
}

function splitWord(word: string, width: number, measure: (text: string) => number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of segmenter.segment(word)) {
    if (part !== '' && measure(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

function cut(lines: readonly string[], width: number, measure: (text: string) => number): string[] {
  const last = [...segmenter.segment(lines.at(-1) ?? '')].map(({ segment }) => segment);
  while (last.length > 0 && measure(`${last.join('')}…`) > width) last.pop();
  return [...lines.slice(0, -1), `${last.join('').trimEnd()}…`];
}
