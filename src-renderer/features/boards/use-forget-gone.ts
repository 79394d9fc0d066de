import { useEffect, useRef } from 'react';
import { selectOnBoard, useBoardState } from './board-state.ts';
import type { ShownBoard } from './shown-board.ts';

/** What has gone from the board, by undo too, is selected no longer. */
export function useForgetGone(board: ShownBoard): void {
  const before = useRef(board);
  useEffect(() => {
    const { placeOf, clusterOf } = before.current;
    before.current = board;
    const { cardIds, clusterIds } = useBoardState.getState();
    const cards = [...cardIds].filter((id) => board.placeOf.has(id) || !placeOf.has(id));
    const clusters = [...clusterIds].filter((id) => board.clusterOf.has(id) || !clusterOf.has(id));
    if (cards.length + clusters.length < cardIds.size + clusterIds.size) selectOnBoard(cards, clusters);
  }, [board]);
}
