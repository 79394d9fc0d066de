import { useEffect, useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import type { ShownBoard } from '../shown-board.ts';
import { currentGesture, showGesture, useGesture } from './gesture.ts';
import type { Gesture } from './gesture.ts';

/** While things are moved their elements are shifted, and nothing is rendered anew. */
export function useMovedElements(
  layer: RefObject<HTMLElement | null>,
  board: ShownBoard,
  mounted: readonly string[],
): void {
  // The board has the new places: what showed them until then goes in the same paint.
  useLayoutEffect(() => {
    const gesture = currentGesture();
    if ((gesture?.kind === 'move' || gesture?.kind === 'resize') && gesture.isDropped) showGesture(null);
  }, [board]);
  useLayoutEffect(() => {
    if (layer.current) shift(layer.current, currentGesture());
  }, [layer, mounted]);
  useEffect(
    () =>
      useGesture.subscribe(({ gesture }) => {
        if (layer.current) shift(layer.current, gesture);
      }),
    [layer],
  );
}

function shift(layer: HTMLElement, gesture: Gesture | null): void {
  const move = gesture?.kind === 'move' ? gesture : null;
  const shifted = move ? `${move.dx}px ${move.dy}px` : '';
  layer.querySelectorAll<HTMLElement>('[data-card], [data-cluster]').forEach((element) => {
    const { card, cluster } = element.dataset;
    const isMoving =
      move !== null &&
      (card === undefined ? move.moving.allClusters.has(cluster ?? '') : move.moving.allCards.has(card));
    const wanted = isMoving ? shifted : '';
    if (element.style.translate !== wanted) element.style.translate = wanted;
    mark(element, 'moving', isMoving && !move.isDropped);
    mark(element, 'target', move?.target?.id === (card ?? cluster));
  });
}

function mark(element: HTMLElement, name: 'moving' | 'target', isSet: boolean): void {
  if (isSet === (element.dataset[name] !== undefined)) return;
  if (isSet) element.dataset[name] = '';
  else delete element.dataset[name];
}
