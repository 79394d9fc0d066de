import { useCallback, useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Point } from '../../../../src-main/shared/domain/boxes.ts';
import { usualCard } from '../../../../src-main/shared/domain/tidy-grid.ts';
import { toBoard } from './camera.ts';
import type { CanvasView } from './canvas-view.ts';

/** Where something new goes by the keyboard: under the pointer while it is on the canvas, else in the middle. */
export function useSomewhere(canvas: RefObject<HTMLElement | null>, view: CanvasView): () => Point {
  const last = useRef<Point | null>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const onMove = (event: PointerEvent) => {
      const { left, top } = element.getBoundingClientRect();
      last.current = { x: event.clientX - left, y: event.clientY - top };
    };
    const onLeave = () => {
      last.current = null;
    };
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerleave', onLeave);
    return () => {
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerleave', onLeave);
    };
  }, [canvas, view]);
  return useCallback(() => {
    const { width, height } = view.size();
    const { x, y } = toBoard(view.camera(), last.current ?? { x: width / 2, y: height / 2 });
    const shift = last.current ? { x: 12, y: 16 } : { x: usualCard.width / 2, y: usualCard.height / 2 };
    return { x: Math.round(x - shift.x), y: Math.round(y - shift.y) };
  }, [view]);
}
