import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { isComposing } from '../../../ui/is-composing.ts';
import { useBoardState } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';
import { finishNudge } from './nudge.ts';
import type { Looking } from './use-view-commands.ts';
import { holdSpace } from './use-zooming.ts';
import { walkCards } from './walk-cards.ts';

const arrows = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);

/** Keys that are no commands: Tab walks the cards as one reads them, Space makes a drag a pan. */
export function useCanvasKeys(board: ShownBoard, looking: Looking) {
  // After Escape, Tab leaves the canvas: nobody is held in it.
  const isLeaving = useRef(false);
  useEffect(() => () => holdSpace(false), []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || isComposing(event)) return;
    if (!arrows.has(event.key) && event.key !== 'Shift') finishNudge();
    if (event.key === 'Escape') isLeaving.current = useBoardState.getState().activeCardId === null || isLeaving.current;
    if (event.key === 'Tab' && !isLeaving.current) {
      if (walkCards(board, event.shiftKey ? -1 : 1, looking.follow)) event.preventDefault();
    }
    if (event.key === ' ') {
      event.preventDefault();
      hold(event.currentTarget, true);
    }
  };
  const onKeyUp = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === ' ') hold(event.currentTarget, false);
  };
  const onBlur = (event: { readonly currentTarget: HTMLElement }) => {
    hold(event.currentTarget, false);
    isLeaving.current = false;
  };
  return { onKeyDown, onKeyUp, onBlur };
}

function hold(element: HTMLElement, isDown: boolean): void {
  holdSpace(isDown);
  if (isDown) element.dataset['panning'] = '';
  else delete element.dataset['panning'];
}
