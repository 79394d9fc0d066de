import type { BoardScale } from '../../../src-main/shared/contract/board-scale.ts';
import { useBoardState } from './board-state.ts';
import type { ShownBoard } from './shown-board.ts';

/** What the places of the cards mean: by the arrangement that is shown, else by the last one that was accepted. */
export function useBoardScale(board: ShownBoard): BoardScale | null {
  const preview = useBoardState((state) => state.preview);
  return preview ? preview.scale : board.scale;
}
