import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import type { D3ZoomEvent } from 'd3-zoom';
import { useEffect } from 'react';
import type { RefObject } from 'react';
import { zoomLimits } from './camera.ts';
import type { CanvasView } from './canvas-view.ts';

/** Pinching and Ctrl with the wheel zoom at the pointer, two fingers scroll, the middle button or Space pans. */
export function useZooming(canvas: RefObject<HTMLElement | null>, view: CanvasView): void {
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const behavior = zoom<HTMLElement, unknown>()
      .scaleExtent([zoomLimits.least, zoomLimits.most])
      .extent(() => [
        [0, 0],
        [view.size().width, view.size().height],
      ])
      .filter(isZooming)
      .wheelDelta(wheelZoom)
      .on('zoom', ({ transform: { x, y, k } }: D3ZoomEvent<HTMLElement, unknown>) => view.set({ x, y, k }));
    const selection = select(element).call(behavior).on('dblclick.zoom', null);
    const keepInStep = () => {
      const { x, y, k } = view.camera();
      const known = zoomTransform(element);
      if (known.x === x && known.y === y && known.k === k) return;
      selection.property('__zoom', zoomIdentity.translate(x, y).scale(k));
    };
    const stopListening = view.onFrame(keepInStep);
    const onWheel = (event: WheelEvent) => {
      if (isZooming(event)) return;
      event.preventDefault();
      view.set(scrolled(view.camera(), event));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      stopListening();
      element.removeEventListener('wheel', onWheel);
      selection.on('.zoom', null);
    };
  }, [canvas, view]);
}

let isSpaceDown = false;

/** Whether Space is held, which makes every drag a pan. */
export const isPanning = (): boolean => isSpaceDown;
export const holdSpace = (isDown: boolean): void => {
  isSpaceDown = isDown;
};

function isZooming(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (event instanceof MouseEvent) return event.button === 1 || (event.button === 0 && isSpaceDown);
  return 'touches' in event && (event as TouchEvent).touches.length > 1;
}

// A notch of a wheel is a hundred pixels, a pinch a few: neither may leap.
const wheelZoom = ({ deltaY, deltaMode }: WheelEvent) => {
  const pixels = deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * 33 : deltaY;
  return -Math.max(-40, Math.min(40, pixels)) * 0.01;
};

function scrolled(camera: ReturnType<CanvasView['camera']>, event: WheelEvent) {
  const scale = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 33 : 1;
  const [dx, dy] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
  return { ...camera, x: camera.x - dx * scale, y: camera.y - dy * scale };
}
