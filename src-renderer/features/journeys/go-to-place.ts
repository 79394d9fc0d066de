import { selectCells } from './journeys-state.ts';
import type { MapCorner } from './map-selection.ts';

/** Selects a cell or a heading, brings it into sight and gives it the focus. */
export function goToPlace(journeyId: string, corner: MapCorner): void {
  selectCells(journeyId, corner);
  // The cell's field is there once it is drawn as the active one.
  requestAnimationFrame(() => {
    const place = document.querySelector(`[data-journey-grid="${journeyId}"] ${selectorOf(corner)}`);
    place?.scrollIntoView({ block: 'center', inline: 'center' });
    place?.querySelector<HTMLElement>('textarea, button')?.focus({ preventScroll: true });
  });
}

function selectorOf({ laneId, stageId }: MapCorner): string {
  const part = (name: string, id: string | null) => (id === null ? `:not([data-${name}])` : `[data-${name}="${id}"]`);
  return `[data-place]${part('lane', laneId)}${part('stage', stageId)}`;
}
