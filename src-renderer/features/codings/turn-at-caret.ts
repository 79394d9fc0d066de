import type { DocumentTurn } from '../../../src-main/shared/contract/documents.ts';
import { stretchAt } from '../../../src-main/shared/domain/stretches.ts';

/** The turn in which the caret stands; behind its last word it is still in it. */
export function turnAtCaret(turns: readonly DocumentTurn[], offset: number): DocumentTurn | null {
  const index = Math.max(stretchAt(turns, offset), stretchAt(turns, offset - 1));
  return turns[index] ?? turns.find(({ start, end }) => start === offset && end === offset) ?? null;
}

/** The time where it lies between those of the turn at an offset and of the next one: when what follows the caret is said. */
export function timeBetween(turns: readonly DocumentTurn[], offset: number, time: number | null): number | null {
  if (time === null) return null;
  const before = turns.findLast((turn) => turn.at !== null && turn.start <= offset)?.at ?? 0;
  const behind = turns.find((turn) => turn.at !== null && turn.start > offset)?.at ?? Infinity;
  return before < time && time < behind ? time : null;
}

/** Where a turn parts: at the caret, or, where nothing follows it, before the line that was written last. */
export function placeToSplit(text: string, { start, end }: DocumentTurn, caret: number): number {
  const line = caret === 0 ? 0 : text.lastIndexOf('\n', caret - 1) + 1;
  return text.slice(caret, end).trim() === '' && line > start ? line : caret;
}
