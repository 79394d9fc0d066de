import { useEffect } from 'react';
import { useNavigation } from '../../workspace/navigation.ts';
import type { JourneyMap } from './journey-map.ts';
import { selectCells } from './journeys-state.ts';

/** Goes to the cell that was asked for from elsewhere. */
export function useCellTarget(map: JourneyMap | null): void {
  const target = useNavigation((state) => state.journeyTarget);
  const cell = target && map?.journey.cells.find(({ id }) => id === target.cellId);
  const journeyId = map?.journey.id;
  const { laneId, stageId } = cell ?? {};
  useEffect(() => {
    if (!journeyId || laneId === undefined || stageId === undefined) return;
    selectCells(journeyId, { laneId, stageId });
    useNavigation.setState({ journeyTarget: null });
    const shown = document.querySelector(`[data-lane="${laneId}"][data-stage="${stageId}"]`);
    shown?.scrollIntoView({ block: 'center', inline: 'center' });
    shown?.querySelector<HTMLElement>('textarea')?.focus({ preventScroll: true });
  }, [target, journeyId, laneId, stageId]);
}
