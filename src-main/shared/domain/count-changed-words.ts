import { countWords } from './count-words.ts';
import { cjk } from './index-text.ts';
import { invertChanges } from './text-changes.ts';
import type { TextChange } from './text-changes.ts';

const endsWord = new RegExp(`[\\s${cjk}]`, 'v');

/** By how many words (as `countWords` counts) a text grows; only the words around the changes are looked at. */
export function countChangedWords(before: string, after: string, changes: readonly TextChange[]): number {
  return wordsAround(after, invertChanges(before, changes)) - wordsAround(before, changes);
}

/** Changed stretches up to where words end on both sides: the same in both texts, so that what is between them cancels out. */
function wordsAround(text: string, changes: readonly TextChange[]): number {
  let count = 0;
  let open = { start: 0, end: 0 };
  for (const { from, to } of changes) {
    const start = wordStart(text, from);
    const end = wordEnd(text, to);
    if (start > open.end) {
      count += countWords(text.slice(open.start, open.end));
      open = { start, end };
    } else {
      open = { start: open.start, end: Math.max(open.end, end) };
    }
  }
  return count + countWords(text.slice(open.start, open.end));
}

function wordStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && !endsWord.test(text[start - 1]!)) start -= 1;
  return start;
}

function wordEnd(text: string, to: number): number {
  let end = to;
  while (end < text.length && !endsWord.test(text[end]!)) end += 1;
  return end;
}
