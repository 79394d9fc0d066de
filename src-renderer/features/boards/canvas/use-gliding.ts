import { useEffect, useLayoutEffect, useRef } from 'react';
import { useBoardState } from '../board-state.ts';
import type { BoardPreview, BoardWriting } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';
import type { Camera } from './camera.ts';
import type { CanvasView } from './canvas-view.ts';
import { currentGesture, useGesture } from './gesture.ts';
import { currentGlide, startGlide, stopGlide } from './glide.ts';
import { movedBetween } from './moved-between.ts';

/** More at once than a frame can hold. */
const mostGliding = 6000;

interface Shown {
  readonly board: ShownBoard;
  readonly preview: BoardPreview | null;
  readonly writing: BoardWriting | null;
}

/**
 * Things glide to where a proposal, an arrangement or an undo puts them; what was dragged stands there already. When a
 * proposal is left, one looks again where one looked before.
 */
export function useGliding(view: CanvasView, board: ShownBoard): void {
  const last = useRef<Shown | null>(null);
  const lookedAt = useRef<Camera | null>(null);
  useLayoutEffect(() => {
    const before = last.current;
    const { preview, writing } = useBoardState.getState();
    last.current = { board, preview, writing };
    if (!before || before.board === board) return;
    const moved = movedBetween(before.board, board, currentGlide());
    if (!moved) return;
    const isLeft = before.preview !== null && preview === null;
    if (isLeft && lookedAt.current) view.glide(lookedAt.current);
    const isShownSo = isDropped() || writing !== before.writing;
    if (isShownSo || moved.to.cards.length > mostGliding) stopGlide();
    else startGlide(moved.from, moved.to);
  }, [view, board]);
  useEffect(() => {
    const stopListening = useGesture.subscribe(({ gesture }) => {
      if (gesture) stopGlide();
    });
    const stopWatching = useBoardState.subscribe(({ preview }, before) => {
      if (preview && !before.preview) lookedAt.current = view.camera();
    });
    return () => {
      stopListening();
      stopWatching();
      stopGlide();
    };
  }, [view]);
}

function isDropped(): boolean {
  const gesture = currentGesture();
  return (gesture?.kind === 'move' || gesture?.kind === 'resize') && gesture.isDropped;
}
