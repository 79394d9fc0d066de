import type { DragEvent } from 'react';
import { droppedOn } from './heading-places.ts';
import type { HeadingPlace } from './journeys-state.ts';

const dragType = (kind: HeadingPlace['kind'], scope: string) => `application/x-motif-${kind}-${scope.toLowerCase()}`;

function focusName({ currentTarget }: { readonly currentTarget: HTMLElement }): void {
  if (document.activeElement === currentTarget) currentTarget.querySelector('button')?.focus({ preventScroll: true });
}

interface HeadingDrag {
  readonly place: HeadingPlace;
  /** Among which it can be dropped: headings of one map, and of one stage. */
  readonly scope: string;
  readonly ids: readonly string[];
  onMove(id: string, beforeId: string | null): void;
}

/** A heading that is dragged onto another of its kind; Alt with the arrow keys does the same. */
export function headingDrag({ place: { kind, id }, scope, ids, onMove }: HeadingDrag) {
  const type = dragType(kind, scope);
  const accepts = (event: DragEvent) => event.dataTransfer.types.includes(type);
  return {
    draggable: true,
    // Pressed beside its name, it has the focus itself meanwhile: no drag begins where that moves on.
    tabIndex: -1,
    onClick: focusName,
    onDragEnd: focusName,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(type, id);
      event.dataTransfer.effectAllowed = 'move';
    },
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (!accepts(event)) return;
      event.preventDefault();
      event.currentTarget.dataset['over'] = '';
    },
    onDragLeave: (event: DragEvent<HTMLElement>) => void delete event.currentTarget.dataset['over'],
    onDrop: (event: DragEvent<HTMLElement>) => {
      delete event.currentTarget.dataset['over'];
      if (!accepts(event)) return;
      event.preventDefault();
      const dragged = event.dataTransfer.getData(type);
      const beforeId = droppedOn(ids, dragged, id);
      if (beforeId !== undefined) onMove(dragged, beforeId);
    },
  };
}
