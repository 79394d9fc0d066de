import { useEffect } from 'react';
import type { JourneyMap } from './journey-map.ts';
import { enterMap, useJourneysState } from './journeys-state.ts';

/** A map that was just made, or is shown otherwise, takes the focus: its cell, or what makes its first stage and lane. */
export function useEnteredMap(map: JourneyMap | null): void {
  const enteredId = useJourneysState((state) => state.enteredMapId);
  const id = map?.journey.id;
  useEffect(() => {
    if (id === undefined || id !== enteredId) return;
    const grid = document.querySelector(`[data-journey-grid="${id}"]`);
    const cell = grid?.querySelector<HTMLElement>('[data-still], [tabindex="0"]') ?? cellOfTable();
    (cell ?? document.querySelector<HTMLElement>('[data-map-foot] button'))?.focus({ preventScroll: true });
    // Beside another one, it stands below that.
    const isBeside = document.querySelectorAll('[data-journey-grid]').length > 1;
    requestAnimationFrame(() => {
      if (isBeside) grid?.closest('section')?.scrollIntoView({ block: 'start' });
      else cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
    enterMap(null);
  }, [id, enteredId]);
}

/** What is selected, else the first cell. */
function cellOfTable(): HTMLElement | null {
  const { laneId, stageId } = useJourneysState.getState().selection?.anchor ?? {};
  const selected = `table td[data-lane="${laneId}"][data-stage="${stageId}"] textarea`;
  return document.querySelector<HTMLElement>(selected) ?? document.querySelector<HTMLElement>('table td textarea');
}
