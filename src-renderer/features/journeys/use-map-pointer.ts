import { useRef } from 'react';
import type { MouseEvent, PointerEvent } from 'react';
import type { GridPoint, GridRange } from '../../ui/data-grid/grid-types.ts';
import type { JourneyMap } from './journey-map.ts';
import { pointOf } from './map-moves.ts';

interface MapPointer {
  readonly map: JourneyMap;
  readonly range: GridRange;
  readonly isWriting: boolean;
  go(range: GridRange): void;
  begin(): void;
  /** From now on the focus follows the active cell. */
  holdFocus(): void;
}

/** A press selects, dragging or Shift extends, a double press edits. */
export function useMapPointer({ map, range, isWriting, go, begin, holdFocus }: MapPointer) {
  const isDragging = useRef(false);
  const select = ({ shiftKey }: MouseEvent, point: GridPoint) => {
    holdFocus();
    go(shiftKey ? { anchor: range.anchor, head: point } : { anchor: point, head: point });
  };
  const isSame = (one: GridPoint, other: GridPoint) => one.row === other.row && one.column === other.column;
  const onPointerDown = (event: PointerEvent) => {
    const point = pointUnder(map, event.target);
    if (!point || event.button > 0 || (isWriting && isSame(point, range.anchor))) return;
    // What is being written is taken before its field goes.
    if (isWriting && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    isDragging.current = isCell(point);
    if (isCell(point)) select(event, point);
  };
  // No drag begins where the press already moves things: the inspector opens beside the map.
  const onClick = (event: MouseEvent) => {
    const point = pointUnder(map, event.target);
    const isNaming = (event.target as Element).closest('input') !== null;
    if (point && !isCell(point) && !isNaming) select(event, point);
  };
  const onPointerMove = (event: PointerEvent) => {
    const point = isDragging.current && event.buttons === 1 ? pointUnder(map, event.target) : null;
    if (point && isCell(point) && !isSame(point, range.head)) go({ anchor: range.anchor, head: point });
  };
  const onMouseDown = (event: MouseEvent) => {
    if ((event.target as Element).closest('button, input, textarea, [draggable=true]')) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>('[data-still]')?.focus({ preventScroll: true });
  };
  return {
    onPointerDown,
    onClick,
    onMouseDown,
    onPointerMove,
    onPointerUp: () => void (isDragging.current = false),
    onDoubleClick: ({ target }: { readonly target: EventTarget }) => void (pointUnder(map, target) && begin()),
  };
}

const isCell = ({ row, column }: GridPoint) => row >= 0 && column >= 0;

function pointUnder(map: JourneyMap, target: EventTarget): GridPoint | null {
  const place = (target as Element).closest<HTMLElement>('[data-place]');
  if (!place || (target as Element).closest('[data-own-press]')) return null;
  return pointOf(map, { laneId: place.dataset['lane'] ?? null, stageId: place.dataset['stage'] ?? null });
}
