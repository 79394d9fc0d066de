import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';

interface ShownFinding {
  readonly id: string | null;
  /** Keys of the rows, in their order. */
  readonly rows: readonly string[];
}

/** Brings the shown finding's row into sight; one that is far off is not drawn yet, and its place is about known. */
export function useShownFinding(frame: RefObject<HTMLElement | null>, { id, rows }: ShownFinding): void {
  const show = useEffectEvent((shownId: string) => {
    const list = frame.current?.querySelector<HTMLElement>('[role=grid]');
    const index = rows.indexOf(shownId);
    if (!list || index === -1) return;
    const row = () => list.querySelector<HTMLElement>(`[data-key="${CSS.escape(shownId)}"]`);
    if (!row()) list.scrollTop = (list.scrollHeight * index) / rows.length - list.clientHeight / 2;
    requestAnimationFrame(() => row()?.scrollIntoView?.({ block: 'nearest' }));
  });
  const isListed = id !== null && rows.includes(id);
  useEffect(() => {
    if (id !== null && isListed) show(id);
  }, [id, isListed]);
}
