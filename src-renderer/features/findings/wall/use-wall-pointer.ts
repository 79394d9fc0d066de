import type { MouseEvent } from 'react';
import { selectFindings, viewFindings } from '../findings-state.ts';
import type { WallFocus, WallPlace } from './use-wall-focus.ts';
import type { WallColumn } from './wall-columns.ts';

/** Selects another card, or no longer that one; one always stays selected. */
export function turnSelected(ids: readonly string[], place: WallPlace, focus: WallFocus): void {
  const others = ids.filter((id) => id !== place.findingId);
  const isGiven = ids.includes(place.findingId) && others.length > 0;
  selectFindings(new Set(isGiven ? others : [...others, place.findingId]));
  focus.go(place, isGiven ? others.at(-1) : place.findingId);
}

const placeAt = (target: EventTarget): WallPlace | null => {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
  const { finding, group } = card?.dataset ?? {};
  return finding !== undefined && group !== undefined ? { findingId: finding, columnId: group } : null;
};

/** A press selects, with Ctrl or ⌘ another one too, with Shift all up to it; a double click opens. */
export function useWallPointer(columns: readonly WallColumn[], ids: readonly string[], focus: WallFocus) {
  const between = (place: WallPlace): ReadonlySet<string> => {
    const column = columns.find(({ id }) => id === place.columnId)?.findings.map(({ id }) => id) ?? [];
    const from = column.indexOf(focus.place?.findingId ?? '');
    const to = column.indexOf(place.findingId);
    if (from === -1) return new Set([...ids, place.findingId]);
    return new Set([...ids, ...column.slice(Math.min(from, to), Math.max(from, to) + 1)]);
  };
  return {
    onClick: ({ target, ctrlKey, metaKey, shiftKey }: MouseEvent) => {
      const place = placeAt(target);
      if (!place) return;
      if (ctrlKey || metaKey) return turnSelected(ids, place, focus);
      selectFindings(shiftKey ? between(place) : new Set([place.findingId]));
      focus.go(place);
    },
    onDoubleClick: ({ target }: MouseEvent) => {
      if (placeAt(target)) viewFindings('page');
    },
  };
}
