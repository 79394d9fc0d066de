/** What a dragged line carries: its id. */
export const lineDragType = 'application/x-motif-debrief-line';

export interface LineSpot {
  readonly element: HTMLElement;
  readonly side: 'before' | 'after' | 'on';
  readonly kind: string;
  /** Null on a part itself. */
  readonly itemId: string | null;
}

/** What something would be let go on. `isOn`: onto a line, not between lines. */
export function lineSpotAt(target: EventTarget, clientY: number, isOn: boolean): LineSpot | null {
  if (!(target instanceof Element)) return null;
  const part = target.closest<HTMLElement>('[data-part]');
  const kind = part?.dataset['part'] ?? '';
  const line = target.closest<HTMLElement>('[data-item]');
  if (line) {
    const box = line.getBoundingClientRect();
    const side = isOn ? 'on' : clientY < box.top + box.height / 2 ? 'before' : 'after';
    return { element: line, side, kind, itemId: line.dataset['item'] ?? null };
  }
  return part && !isOn ? { element: part, side: 'on', kind, itemId: null } : null;
}
