import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { isComposing } from '../../ui/is-composing.ts';
import { movedSpot } from './sheet-rows.ts';
import type { SheetSpot } from './sheet-rows.ts';
import { sheetLineHeight } from './use-sheet-window.ts';

interface SheetKeys {
  readonly rows: number;
  readonly columns: number;
  open(row: number, column: number): void;
}

// What stays above the rows.
const headHeight = 56;

function spotOf(target: EventTarget): SheetSpot | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell && { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

/** One cell takes the keyboard; arrows move on, Enter and a press open. */
export function useSheetKeys(scroller: RefObject<HTMLElement | null>, { rows, columns, open }: SheetKeys) {
  const [chosen, setSpot] = useState<SheetSpot>({ row: 0, column: 0 });
  const spot = { row: Math.min(chosen.row, Math.max(0, rows - 1)), column: Math.min(chosen.column, columns - 1) };
  const isMoved = useRef(false);
  useEffect(() => {
    if (!isMoved.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-row="${spot.row}"][data-column="${spot.column}"]`);
    if (!cell) return;
    isMoved.current = false;
    cell.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const at = spotOf(event.target);
    if (!at || isComposing(event) || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return open(at.row, at.column);
    }
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / sheetLineHeight));
    const key = event.ctrlKey || event.metaKey ? `Mod+${event.key}` : event.key;
    const next = movedSpot(at, key, { rows, columns, page });
    if (!next) return;
    event.preventDefault();
    reveal(scroller.current, next.row);
    isMoved.current = true;
    setSpot(next);
  };
  const onClick = (event: MouseEvent) => {
    const at = spotOf(event.target);
    if (!at) return;
    isMoved.current = true;
    setSpot(at);
    open(at.row, at.column);
  };
  return { spot, keys: { onKeyDown, onClick } };
}

/** A row that isn't drawn can't take the keyboard: it is scrolled to first. */
function reveal(scroller: HTMLElement | null, row: number): void {
  if (!scroller) return;
  const top = row * sheetLineHeight;
  const seen = scroller.clientHeight - headHeight;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + sheetLineHeight > scroller.scrollTop + seen) scroller.scrollTop = top + sheetLineHeight - seen;
}
