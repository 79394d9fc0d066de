import type { Suggestion } from '../../../src-main/shared/contract/search.ts';

const lineHeight = 18;
/** The line about where the words are from, and the space around. */
const besideWords = 37;
/** The line about the turn in which a question was asked, and the one with the question itself. */
const askedHeight = 18;
const questionHeight = 26;
const mostLines = 3;
const rowsAround = 4;
const mostBefore = 24;
/** Of the size of the type: a Han character is a square, others are about half as wide. */
const otherWidth = 0.5;
const typeSize = 13;
/** What of the list's width the words haven't. */
const besideWidth = 58;

/** Rows below each other: where each begins, and at the end where the last one ends, in px. */
export type RowTops = readonly number[];

/** The words around a hit that are shown; the hit itself must be seen within the lines of a row. */
export function shownBefore(before: string): string {
  if (before.length <= mostBefore) return before;
  return `…${before.slice(-mostBefore).replace(/^(?:[\uDC00-\uDFFF]|[\p{Script=Latin}’']+\s)/u, '')}`;
}

/** How many lines the words of a hit take in a list of that width, three at the most. */
export function linesOf(
  { before, match, after }: Pick<Suggestion, 'before' | 'match' | 'after'>,
  width: number,
): number {
  const text = `${shownBefore(before)}${match}${after}`;
  const room = Math.max(1, (width - besideWidth) / typeSize);
  if (text.length * otherWidth > room * mostLines) return mostLines;
  const squares = text.match(/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]|[\uD840-\uD88D]/gu)?.length ?? 0;
  const breaks = text.match(/\n/gu)?.length ?? 0;
  const wide = squares + (text.length - squares) * otherWidth;
  return Math.min(mostLines, Math.ceil(wide / room) + breaks);
}

export function rowTops(hits: readonly Suggestion[], width: number): RowTops {
  const tops = [0];
  hits.forEach((hit, index) => {
    const asked = (hit.question ? askedHeight : 0) + (beginsAnswer(hits, index) ? questionHeight : 0);
    tops.push(tops.at(-1)! + linesOf(hit, width) * lineHeight + besideWords + asked);
  });
  return tops;
}

/** Whether with a hit the answer to a question of a guide begins. */
export function beginsAnswer(hits: readonly Suggestion[], index: number): boolean {
  const [hit, before] = [hits[index], hits[index - 1]];
  return hit?.question !== null && hit !== undefined && (before === undefined || !isSameAnswer(hit, before));
}

/** The hits of the answer to which one belongs; it alone where it answers no question of a guide. */
export function answerOf(hits: readonly Suggestion[], hit: Suggestion): readonly Suggestion[] {
  return hit.question === null ? [hit] : hits.filter((one) => isSameAnswer(one, hit));
}

const isSameAnswer = (one: Suggestion, other: Suggestion): boolean =>
  one.documentId === other.documentId &&
  one.question?.id === other.question?.id &&
  one.question?.asked.start === other.question?.asked.start;

/** The rows to draw: those in view and a few around them. */
export function rowsInView(tops: RowTops, top: number, height: number): { readonly from: number; readonly to: number } {
  const count = tops.length - 1;
  const from = Math.max(0, rowAt(tops, top) - rowsAround);
  const to = Math.min(count, rowAt(tops, top + height) + 1 + rowsAround);
  return { from: Math.min(from, to), to };
}

/** Where to scroll so that a row is seen. */
export function scrollTopFor(
  tops: RowTops,
  row: number,
  view: { readonly top: number; readonly height: number },
): number {
  const [rowTop = 0, rowEnd = 0] = tops.slice(row, row + 2);
  if (rowTop < view.top) return rowTop;
  return Math.max(view.top, rowEnd - view.height);
}

function rowAt(tops: RowTops, y: number): number {
  let [low, high] = [0, tops.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (tops[middle]! <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
