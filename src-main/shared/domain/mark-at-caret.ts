import type { Stretch } from './stretches.ts';
import { beginsMark } from './typed-signs.ts';

export type CaretMark = Stretch & {
  readonly kind: 'code' | 'person';
  /** What was typed of the name. */
  readonly query: string;
};

const longestName = 200;
const opening = /[#＃@＠](?:["“「＂]([^"”」＂\n]*)|([^\s"“”「」＂#＃@＠*＊,.;:!?，、。；：！？]*))$/u;
const rest = /^[^\s"“”「」＂#＃@＠*＊,.;:!?，、。；：！？]*/u;

/** The name in which the caret stands, from its sign to the end of what is typed of it; null elsewhere. UTF-16 units. */
export function markAtCaret(text: string, caret: number): CaretMark | null {
  const before = text.slice(Math.max(0, caret - longestName), caret);
  const found = opening.exec(before);
  if (!found) return null;
  const start = caret - before.length + found.index;
  const isEscaped = text[start - 1] === '\\';
  if (isEscaped || !beginsMark(text, start)) return null;
  const isCode = '#＃'.includes(found[0][0] ?? '');
  const inQuotes = found[1] !== undefined;
  if (inQuotes && !isCode) return null;
  const behind = text.slice(caret);
  const length = inQuotes
    ? (/^[^"”」＂\n]*["”」＂]/u.exec(behind)?.[0].length ?? 0)
    : (rest.exec(behind)?.[0].length ?? 0);
  return { kind: isCode ? 'code' : 'person', query: found[1] ?? found[2] ?? '', start, end: caret + length };
}
