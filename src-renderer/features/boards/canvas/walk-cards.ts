import { selectCard, useBoardState } from '../board-state.ts';
import { cardBeside, readingOrder } from '../reading-order.ts';
import type { ShownBoard } from '../shown-board.ts';

/** The next card as one reads, or the one before; null beyond the first and the last. */
export function nextCard(board: ShownBoard, from: string | null, step: 1 | -1): string | null {
  const order = readingOrder(board);
  if (from === null) return (step === 1 ? order[0] : order.at(-1)) ?? null;
  return order[order.indexOf(from) + step] ?? null;
}

/** Selects the next card, or the one before it; false where there is none. */
export function walkCards(board: ShownBoard, step: 1 | -1, reveal: (id: string) => void): boolean {
  const next = nextCard(board, useBoardState.getState().activeCardId, step);
  if (next === null) return false;
  selectCard(next);
  reveal(next);
  return true;
}

export const directions = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
export type ArrowKey = keyof typeof directions;

/** Selects the nearest card in the direction. */
export function walkTowards(board: ShownBoard, key: ArrowKey, reveal: (id: string) => void): void {
  const { activeCardId } = useBoardState.getState();
  const next = activeCardId === null ? nextCard(board, null, 1) : cardBeside(board, activeCardId, directions[key]);
  if (next === null) return;
  selectCard(next);
  reveal(next);
}
