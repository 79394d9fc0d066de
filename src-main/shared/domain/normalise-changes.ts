import { AppError } from '../errors.ts';
import { cleanInsert } from './clean-text.ts';
import { boundaryAfter, boundaryBefore, isBoundary, isBoundaryOf } from './graphemes.ts';
import type { TextChange } from './text-changes.ts';

/**
 * Changes as they are put into a text: in order, cleaned, without those that change nothing, widened where they would cut a
 * character. Throws `outside-text` where a change leaves the text or two overlap.
 */
export function normaliseChanges(text: string, changes: readonly TextChange[]): TextChange[] {
  const inOrder = changes
    .map(({ from, to, insert }) => ({ from, to, insert: cleanInsert(insert) }))
    .sort((one, other) => one.from - other.from || one.to - other.to);
  refuseOutside(text, inOrder);
  return widenChanges(text, inOrder)
    .map((change) => ({ ...change, insert: change.insert.toWellFormed() }))
    .filter(({ from, to, insert }) => text.slice(from, to) !== insert);
}

/**
 * Changes (in order, never overlapping) widened where they would cut a character (a surrogate pair, a letter and its marks)
 * of the text before or after. What is typed where words were taken out is one change.
 */
export function widenChanges(text: string, changes: readonly TextChange[]): TextChange[] {
  const done: TextChange[] = [];
  changes.forEach((change, index) => add(text, done, { ...change, ceiling: changes[index + 1]?.from ?? text.length }));
  return done;
}

function refuseOutside({ length }: string, changes: readonly TextChange[]): void {
  let reached = 0;
  for (const { from, to } of changes) {
    if (from < reached || to < from || to > length)
      throw new AppError('outside-text', { start: from, end: to, length });
    reached = to;
  }
}

interface Bounded extends TextChange {
  /** Where the next change begins. */
  readonly ceiling: number;
}

function add(text: string, done: TextChange[], { ceiling, ...change }: Bounded): void {
  const last = done.at(-1);
  const widened = widen(text, change, [last?.to ?? 0, ceiling]);
  if (last?.to !== widened.from || !isOne(text, last, widened)) {
    done.push(widened);
    return;
  }
  done.pop();
  add(text, done, { from: last.from, to: widened.to, insert: last.insert + widened.insert, ceiling });
}

/** Of two changes that touch. */
function isOne(text: string, last: TextChange, next: TextChange): boolean {
  const isTyped = (change: TextChange) => change.from === change.to;
  if (isTyped(last) ? isTyped(next) || next.insert === '' : isTyped(next) && last.insert === '') return true;
  const after = isBoundary(
    text.slice(Math.max(0, last.from - 64), last.from) + last.insert,
    next.insert + text.slice(next.to, next.to + 64),
  );
  return !after || !isBoundaryOf(text, next.from);
}

function widen(text: string, change: TextChange, [floor, ceiling]: readonly [number, number]): TextChange {
  let from = Math.max(floor, boundaryBefore(text, change.from, true));
  let to = Math.min(ceiling, boundaryAfter(text, change.to, true));
  const insert = () => text.slice(from, change.from) + change.insert + text.slice(change.to, to);
  const before = () => text.slice(Math.max(0, from - 64), from);
  const after = () => text.slice(to, to + 64);
  while (from > floor && !isBoundary(before(), insert() + after()))
    from = Math.max(floor, boundaryBefore(text, from, false));
  while (to < ceiling && !isBoundary(before() + insert(), after()))
    to = Math.min(ceiling, boundaryAfter(text, to, false));
  return { from, to, insert: insert() };
}
