import type { DocumentTurn } from '../../../src-main/shared/contract/documents.ts';
import { stretchAt } from '../../../src-main/shared/domain/stretches.ts';

/** The turn in which the caret stands; behind its last word it is still in it. */
export function turnAtCaret(turns: readonly DocumentTurn[], offset: number): DocumentTurn | null {
  const index = Math.max(stretchAt(turns, offset), stretchAt(turns, offset - 1));
  return turns[index] ?? turns.find(({ start, end }) => start === offset && end === offset) ?? null;
}
