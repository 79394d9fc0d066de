import type { Card } from '../../../src-main/shared/contract/boards.ts';
import { readingOrder } from './reading-order.ts';
import type { ShownBoard } from './shown-board.ts';

/** The cards of a cluster and of those in it, as one reads them. */
export const cardsIn = (board: ShownBoard, clusterId: string): readonly Card[] =>
  readingOrder(board, clusterId).flatMap((id) => board.cards.get(id) ?? []);

/** The cards in a selection: those in selected clusters too, each once. */
export function selectedCards(
  board: ShownBoard,
  { cardIds, clusterIds }: { readonly cardIds: ReadonlySet<string>; readonly clusterIds: ReadonlySet<string> },
): readonly Card[] {
  const own = [...cardIds].flatMap((id) => board.cards.get(id) ?? []);
  const inside = [...clusterIds].flatMap((id) => cardsIn(board, id));
  return [...new Map([...own, ...inside].map((card) => [card.id, card])).values()];
}
