import { useEffect, useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import type { Box } from '../../../../src-main/shared/contract/boards.ts';
import type { ShownBoard } from '../shown-board.ts';
import { linesWithin } from './card-view.tsx';
import { displaced } from './displaced.ts';
import { currentGesture, showGesture, useGesture } from './gesture.ts';
import { currentGlide, useGlide } from './glide.ts';

/** While things are moved, resized or glide their elements are, and nothing is rendered anew. */
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
    if (layer.current) show(layer.current, board);
  }, [layer, board, mounted]);
  useEffect(() => {
    const showNow = () => {
      if (layer.current) show(layer.current, board);
    };
    const stopMoving = useGesture.subscribe(showNow);
    const stopGliding = useGlide.subscribe(showNow);
    return () => {
      stopMoving();
      stopGliding();
    };
  }, [layer, board]);
}

function show(layer: HTMLElement, board: ShownBoard): void {
  const gesture = currentGesture();
  const move = gesture?.kind === 'move' ? gesture : null;
  const isDragging = (gesture?.kind === 'move' || gesture?.kind === 'resize') && !gesture.isDropped;
  const { cards, clusters } = displaced(board, gesture, currentGlide());
  layer.querySelectorAll<HTMLElement>('[data-card], [data-cluster]').forEach((element) => {
    const { card, cluster = '' } = element.dataset;
    const home = card === undefined ? board.clusterOf.get(cluster) : board.placeOf.get(card);
    if (!home) return;
    const now = card === undefined ? clusters.get(cluster) : cards.get(card);
    stand(element, home, now ?? home);
    mark(element, 'moving', isDragging && now !== undefined);
    mark(element, 'target', move?.target?.id === (card ?? cluster));
  });
}

/** Shifts the element from its place, and gives it its size. */
function stand(element: HTMLElement, home: Readonly<Box>, now: Readonly<Box>): void {
  const [dx, dy] = [now.x - home.x, now.y - home.y];
  const wanted = dx === 0 && dy === 0 ? '' : `${dx}px ${dy}px`;
  if (element.style.translate !== wanted) element.style.translate = wanted;
  const [width, height] = [`${now.width}px`, `${now.height}px`];
  if (element.style.width !== width) element.style.width = width;
  if (element.style.height === height) return;
  element.style.height = height;
  if (element.dataset['card'] !== undefined) element.style.setProperty('--lines', String(linesWithin(now.height)));
}

function mark(element: HTMLElement, name: 'moving' | 'target', isSet: boolean): void {
  if (isSet === (element.dataset[name] !== undefined)) return;
  if (isSet) element.dataset[name] = '';
  else delete element.dataset[name];
}
