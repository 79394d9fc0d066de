import { useEffect, useMemo } from 'react';
import type { Point } from '../../../../src-main/shared/domain/boxes.ts';
import type { CanvasView } from './canvas-view.ts';
import { edgePull } from './edge-pull.ts';

export interface EdgePan {
  /** Goes on while the pointer is near an edge; `follow` hears of every step. */
  near(at: Point, pressed: Point, follow: () => void): void;
  stop(): void;
}

/** A drag at the canvas's edge moves the view on. */
export function useEdgePan(view: CanvasView): EdgePan {
  const edge = useMemo(() => createEdgePan(view), [view]);
  useEffect(() => edge.stop, [edge]);
  return edge;
}

const longestFrame = 50;

function createEdgePan(view: CanvasView): EdgePan {
  let pull: Point = { x: 0, y: 0 };
  let follow = () => {};
  let frame = 0;
  let last = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  const step = (now: number) => {
    const seconds = Math.max(0, Math.min(longestFrame, now - last)) / 1000;
    last = now;
    const camera = view.camera();
    view.set({ ...camera, x: camera.x - pull.x * seconds, y: camera.y - pull.y * seconds });
    follow();
    frame = requestAnimationFrame(step);
  };
  return {
    near: (at, pressed, onStep) => {
      pull = edgePull(at, pressed, view.size());
      follow = onStep;
      if (pull.x === 0 && pull.y === 0) return stop();
      if (frame !== 0) return;
      last = performance.now();
      frame = requestAnimationFrame(step);
    },
    stop,
  };
}
