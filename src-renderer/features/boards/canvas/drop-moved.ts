import { write } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';
import { draftOfDropped } from './draft-cluster.ts';
import { showGesture } from './gesture.ts';
import type { MoveGesture } from './gesture.ts';
import { placeMoved } from './moving.ts';
import type { CanvasActions } from './use-canvas-actions.ts';

/** Lets go what was moved: onto a card it becomes a cluster whose name is asked for, else it stands where it was let go. */
export function dropMoved(board: ShownBoard, actions: CanvasActions, move: MoveGesture): void {
  const { moving, dx, dy, target } = move;
  if (target?.kind === 'card') {
    showGesture(null);
    write(draftOfDropped(board, target.id, [...moving.cards]));
    return;
  }
  if (dx === 0 && dy === 0) {
    showGesture(null);
    return;
  }
  showGesture({ ...move, guides: [], target: null, isDropped: true });
  actions.place(placeMoved(board, moving, { dx, dy, clusterId: target?.id ?? null }));
}
