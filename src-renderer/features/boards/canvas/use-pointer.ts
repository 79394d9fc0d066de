import { useEffect, useRef } from 'react';
import type { PointerEvent, RefObject } from 'react';
import type { Point } from '../../../../src-main/shared/domain/boxes.ts';
import type { ShownBoard } from '../shown-board.ts';
import type { Drag } from './begin-drag.ts';
import { toBoard } from './camera.ts';
import type { Size } from './camera.ts';
import type { CanvasView } from './canvas-view.ts';
import { showGesture } from './gesture.ts';
import { pressOn } from './press-on.ts';
import type { Pressed } from './press-on.ts';
import type { CanvasActions } from './use-canvas-actions.ts';
import { useEdgePan } from './use-edge-pan.ts';
import { isPanning } from './use-zooming.ts';

interface Press extends Pressed, Point {
  readonly pointerId: number;
  drag: Drag | null;
}

const leastWay = 4;

/** The pointer on the canvas: selecting, moving, resizing, drawing around. */
export function usePointer(
  canvas: RefObject<HTMLElement | null>,
  { board, view, actions }: { readonly board: ShownBoard; readonly view: CanvasView; readonly actions: CanvasActions },
) {
  const press = useRef<Press | null>(null);
  const edge = useEdgePan(view);
  const onCanvas = (event: { readonly clientX: number; readonly clientY: number }): Point => {
    const { left, top } = canvas.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const pointAt = (event: { readonly clientX: number; readonly clientY: number }): Point =>
    toBoard(view.camera(), onCanvas(event));
  useEffect(() => () => showGesture(null), []);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || isPanning() || isInWords(event.target)) return;
    const pressed = pressOn({ board, view, start: pointAt(event) }, event, actions);
    press.current = { pointerId: event.pointerId, ...onCanvas(event), ...pressed, drag: null };
    canvas.current?.focus({ preventScroll: true });
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const current = press.current;
    if (!current || current.pointerId !== event.pointerId) return;
    const [at, isFree] = [onCanvas(event), event.ctrlKey || event.metaKey];
    if (!current.drag) {
      if (Math.hypot(at.x - current.x, at.y - current.y) < leastWay) return;
      current.drag = current.begin();
      if (current.drag) canvas.current?.setPointerCapture(event.pointerId);
    }
    const { drag } = current;
    if (!drag) return;
    // Beyond the edge it goes along the edge, in sight.
    const follow = () => drag.move(toBoard(view.camera(), within(at, view.size())), isFree);
    follow();
    edge.near(at, current, follow);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const current = press.current;
    if (current?.pointerId !== event.pointerId) return;
    press.current = null;
    edge.stop();
    if (current.drag) current.drag.end();
    else current.onClick();
  };
  const onPointerCancel = () => {
    press.current = null;
    edge.stop();
    showGesture(null);
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, pointAt };
}

const within = ({ x, y }: Point, { width, height }: Size): Point => ({
  x: Math.max(0, Math.min(width, x)),
  y: Math.max(0, Math.min(height, y)),
});

const isInWords = (target: EventTarget) => target instanceof Element && target.closest('[data-writing]') !== null;
