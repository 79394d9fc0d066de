import { graphemesOf } from './graphemes.ts';
import { linePieces } from './line-pieces.ts';

export interface WrappedLines {
  readonly lines: readonly string[];
  /** True where the text goes on: the last line ends with an ellipsis. */
  readonly isCut: boolean;
}

/**
 * Breaks a text into lines of at most `width`, in whatever unit `measure` gives, which of two stretches one behind the other gives
 * the sum: between words, between Chinese characters, never before a closing or behind an opening sign, and within a word only if
 * it alone is wider than a line. At most `limit` lines.
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
  let [line, used] = ['', 0];
  for (const piece of linePieces(text)) {
    if (lines.length >= limit) return lines;
    const bare = piece.trimEnd();
    const needed = measure(bare);
    if (used + needed <= width) {
      line += piece;
      used += needed + measure(piece.slice(bare.length));
      continue;
    }
    if (line.trim() !== '' && needed <= width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      const parts = splitWord(line + piece, width, measure);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? '';
    }
    used = measure(line);
  }
  return [...lines, line.trimEnd()];
}

function splitWord(word: string, width: number, measure: (text: string) => number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const sign of graphemesOf(word)) {
    if (part !== '' && measure(part + sign) > width) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}

function cut(lines: readonly string[], width: number, measure: (text: string) => number): string[] {
  const last = [...graphemesOf(lines.at(-1) ?? '')];
  while (last.length > 0 && measure(`${last.join('')}…`) > width) last.pop();
  return [...lines.slice(0, -1), `${last.join('').trimEnd()}…`];
}
