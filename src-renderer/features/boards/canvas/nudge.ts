import { useBoardState } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';
import { dropMoved } from './drop-moved.ts';
import { currentGesture, showGesture } from './gesture.ts';
import { clusterUnder, isNothingMoving, movingOf } from './moving.ts';
import type { CanvasActions } from './use-canvas-actions.ts';

const pause = 400;
let waiting: { readonly timer: number; readonly finish: () => void } | null = null;

/** Moves the selection a step by the keyboard; steps in a row are one move. False where nothing can be moved. */
export function nudge(board: ShownBoard, actions: CanvasActions, [dx, dy]: readonly [number, number]): boolean {
  const moving = movingOf(board, useBoardState.getState());
  if (isNothingMoving(moving)) return false;
  const before = currentGesture();
  const isGoingOn = waiting !== null && before?.kind === 'move';
  const moved = isGoingOn ? { dx: before.dx + dx, dy: before.dy + dy } : { dx, dy };
  const clusterId = clusterUnder(board, moving, moved.dx, moved.dy);
  const target = clusterId === null ? null : ({ kind: 'cluster', id: clusterId } as const);
  const move = { kind: 'move', moving, ...moved, guides: [], target, isDropped: false } as const;
  showGesture(move);
  if (waiting) window.clearTimeout(waiting.timer);
  const finish = () => {
    waiting = null;
    dropMoved(board, actions, move);
  };
  waiting = { timer: window.setTimeout(finish, pause), finish };
  return true;
}

/** Ends a move by the keyboard at once, before something else is done. */
export function finishNudge(): void {
  if (!waiting) return;
  window.clearTimeout(waiting.timer);
  waiting.finish();
}
