import { useEffect, useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import type { Camera } from './camera.ts';
import type { CanvasView } from './canvas-view.ts';

const dots = 24;
const settled = 160;

export interface CanvasParts {
  readonly canvas: RefObject<HTMLDivElement | null>;
  readonly ground: RefObject<HTMLDivElement | null>;
  readonly under: RefObject<HTMLDivElement | null>;
  readonly layer: RefObject<HTMLDivElement | null>;
  readonly over: RefObject<HTMLDivElement | null>;
}

/** Moves one layer for all that stands on it; while it moves, it is a picture of its own and nothing in it is painted anew. */
export function useCanvasFrame({ canvas, ground, under, layer, over }: CanvasParts, view: CanvasView): void {
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const measure = () => view.resize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [canvas, view]);

  useEffect(() => {
    let timer = 0;
    let last: Camera | null = null;
    const still = () => {
      if (layer.current) layer.current.style.willChange = '';
    };
    const stopListening = view.onFrame(() => {
      const camera = view.camera();
      if (!layer.current || !ground.current || isSameCamera(camera, last)) return;
      const { x, y, k } = camera;
      layer.current.style.willChange = 'transform';
      layer.current.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px) scale(${k})`;
      if (under.current) under.current.style.transform = layer.current.style.transform;
      window.clearTimeout(timer);
      timer = window.setTimeout(still, settled);
      if (k !== last?.k) over.current?.style.setProperty('--unzoom', String(1 / k));
      const space = dotSpace(k);
      const [left, top] = [positive(x, space) - space, positive(y, space) - space];
      ground.current.style.transform = `translate(${left}px, ${top}px) scale(${space / dots})`;
      last = camera;
    });
    view.touch();
    return () => {
      stopListening();
      window.clearTimeout(timer);
    };
  }, [ground, under, layer, over, view]);
}

const isSameCamera = (one: Camera, other: Camera | null) =>
  other !== null && one.x === other.x && one.y === other.y && one.k === other.k;

/** Dots stand neither dense nor far apart, at any zoom. */
const dotSpace = (k: number): number => {
  const space = dots * k;
  return space * 2 ** Math.ceil(Math.log2(18 / space));
};

const positive = (value: number, by: number) => ((value % by) + by) % by;
