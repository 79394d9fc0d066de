import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent, RefObject, WheelEvent } from 'react';
import { isComposing } from '../../ui/is-composing.ts';
import { mark, seek, step, togglePlaying } from './player.ts';
import { timeAt } from './track-view.ts';
import type { TrackView } from './track-view.ts';

interface Track {
  readonly frame: RefObject<HTMLElement | null>;
  readonly view: TrackView;
  readonly duration: number;
  setZoom(change: (zoom: number) => number): void;
}

interface Press {
  readonly x: number;
  readonly time: number;
  readonly isOnRail: boolean;
  isDrag: boolean;
}

const dragFrom = 4;
const mostZoom = 1000;
const nearStep = 3000;
const farStep = 30_000;

/** A press goes to a time, a drag marks from there, the rail drags the place; arrows, Home and End, and plus and minus to zoom. */
export function useTrackGestures({ frame, view, duration, setZoom }: Track) {
  const press = useRef<Press | null>(null);
  const timeOf = (x: number) => {
    const box = frame.current?.getBoundingClientRect();
    return box && box.width > 0 ? timeAt(view, (x - box.left) / box.width) : 0;
  };
  const zoomBy = (factor: number) => setZoom((zoom) => Math.min(mostZoom, Math.max(1, zoom * factor)));
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      const isOnRail = (event.target as Element).closest('[data-rail]') !== null;
      press.current = { x: event.clientX, time: timeOf(event.clientX), isOnRail, isDrag: false };
      event.currentTarget.setPointerCapture(event.pointerId);
      if (isOnRail) seek(press.current.time);
    },
    onPointerMove: (event: PointerEvent) => {
      const held = press.current;
      if (!held) return;
      if (Math.abs(event.clientX - held.x) >= dragFrom) held.isDrag = true;
      if (held.isOnRail) seek(timeOf(event.clientX));
      else if (held.isDrag) mark({ from: held.time, to: timeOf(event.clientX) });
    },
    onPointerUp: () => {
      const held = press.current;
      press.current = null;
      if (held && !held.isDrag && !held.isOnRail) seek(held.time);
    },
    onPointerCancel: () => (press.current = null),
    onWheel: (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) zoomBy(event.deltaY < 0 ? 1.5 : 1 / 1.5);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (isComposing(event) || event.altKey || event.ctrlKey || event.metaKey) return;
      const act = actOf(event.key, event.shiftKey, { duration, zoomBy });
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    },
  };
}

function actOf(
  key: string,
  isShifted: boolean,
  { duration, zoomBy }: { readonly duration: number; zoomBy(factor: number): void },
): (() => void) | undefined {
  const near = isShifted ? farStep : nearStep;
  const acts: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => step(-near),
    ArrowDown: () => step(-near),
    ArrowRight: () => step(near),
    ArrowUp: () => step(near),
    PageDown: () => step(-farStep),
    PageUp: () => step(farStep),
    Home: () => seek(0),
    End: () => seek(duration),
    ' ': togglePlaying,
    '+': () => zoomBy(2),
    '=': () => zoomBy(2),
    '-': () => zoomBy(1 / 2),
    Escape: () => mark(null),
  };
  return acts[key];
}
