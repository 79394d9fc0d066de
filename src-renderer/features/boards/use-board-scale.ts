import { useMemo } from 'react';
import { useArrangeState } from './arrange-state.ts';
import type { AcceptedScale } from './arrange-state.ts';
import { useBoardState } from './board-state.ts';
import type { BoardScale } from './board-state.ts';
import type { ShownBoard } from './shown-board.ts';

/** What the places of the cards mean: by the arrangement that is shown, else by the last one while most cards stand as it put them. */
export function useBoardScale(board: ShownBoard): BoardScale | null {
  const preview = useBoardState((state) => state.preview);
  const accepted = useArrangeState((state) => state.accepted);
  const isKept = useMemo(() => accepted !== null && stillHolds(board, accepted), [board, accepted]);
  if (preview) return preview.scale;
  return isKept && accepted ? accepted.scale : null;
}

export function stillHolds(board: ShownBoard, { boardId, cards }: AcceptedScale): boolean {
  if (board.boardId !== boardId) return false;
  const staying = cards.filter(({ id, x, y }) => {
    const place = board.placeOf.get(id);
    return place?.x === x && place.y === y;
  });
  return staying.length > cards.length / 2;
}
