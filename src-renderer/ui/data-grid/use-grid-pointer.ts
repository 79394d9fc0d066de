import { type PointerEvent, useRef } from 'react';
import type { Cells } from './block-changes.ts';
import type { GridPoint, GridRange } from './grid-types.ts';

export type GridPointer = {
  readonly cells: Cells;
  readonly range: GridRange;
  readonly isEditing: boolean;
  readonly go: (range: GridRange) => void;
  /** Ends the editing of a cell; false where its text can't be taken. */
  readonly finish: () => boolean;
  readonly focus: () => void;
  readonly begin: () => void;
};

/** A press selects, dragging or Shift extends, a double press edits. */
export const useGridPointer = ({ cells, range, isEditing, go, finish, focus, begin }: GridPointer) => {
  const isDragging = useRef(false);
  const { anchor, head } = range;
  const pointAt = (target: EventTarget): GridPoint | null => {
    const cell = (target as Element).closest<HTMLElement>('[data-row]');
    const row = cells.rows.findIndex(({ id }) => id === cell?.dataset.row);
    const column = cells.columns.findIndex(({ id }) => id === cell?.dataset.column);
    return row < 0 || column < 0 ? null : { row, column };
  };
  const onPointerDown = (event: PointerEvent) => {
    const point = pointAt(event.target);
    if (!point || event.button > 0) return;
    const isSame = point.row === anchor.row && point.column === anchor.column;
    if (isEditing && isSame) return;
    event.preventDefault();
    if (isEditing && !finish()) return;
    isDragging.current = true;
    go(event.shiftKey ? { anchor, head: point } : { anchor: point, head: point });
    focus();
  };
  const onPointerMove = (event: PointerEvent) => {
    const point = isDragging.current && event.buttons === 1 ? pointAt(event.target) : null;
    if (point && (point.row !== head.row || point.column !== head.column)) go({ anchor, head: point });
  };
  return {
    onPointerDown,
    onPointerMove,
    onPointerUp: () => void (isDragging.current = false),
    onDoubleClick: (event: { readonly target: EventTarget }) => void (pointAt(event.target) && begin()),
  };
};
