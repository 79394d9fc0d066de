import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';

interface ArrivingRow {
  /** Null where none is awaited. */
  readonly id: string | null;
  /** Those that are listed. */
  readonly ids: readonly string[];
  onArrived(): void;
}

/** Gives the keyboard to the row of what was just made, as soon as it is listed. */
export function useArrivingRow(frame: RefObject<HTMLElement | null>, { id, ids, onArrived }: ArrivingRow): void {
  const isListed = id !== null && ids.includes(id);
  const arrive = useEffectEvent((arrivedId: string) => {
    onArrived();
    const focus = () => {
      const row = frame.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(arrivedId)}"]`);
      row?.focus();
      row?.scrollIntoView?.({ block: 'nearest' });
    };
    // What asked for it gives the focus back in the next frame.
    requestAnimationFrame(() => requestAnimationFrame(focus));
  });
  useEffect(() => {
    if (id !== null && isListed) arrive(id);
  }, [id, isListed]);
}
