import { useEffect } from 'react';
import { useNavigation } from '../../workspace/navigation.ts';
import type { JourneyTarget } from '../../workspace/navigation.ts';
import type { Journey, JourneyMap } from './journey-map.ts';
import { selectCells } from './journeys-state.ts';

/** Goes to the cell or the stage that was asked for from elsewhere. */
export function useMapTarget(map: JourneyMap | null): void {
  const target = useNavigation((state) => state.journeyTarget);
  const journeyId = map?.journey.id;
  const { laneId, stageId } = (map && target && cornerOf(map.journey, target)) ?? {};
  useEffect(() => {
    if (!journeyId || laneId === undefined || stageId === undefined) return;
    selectCells(journeyId, { laneId, stageId });
    useNavigation.setState({ journeyTarget: null });
    const lane = laneId === null ? ':not([data-lane])' : `[data-lane="${laneId}"]`;
    const shown = document.querySelector(`[data-place]${lane}[data-stage="${stageId}"]`);
    shown?.scrollIntoView({ block: 'center', inline: 'center' });
    shown?.querySelector<HTMLElement>(laneId === null ? 'button' : 'textarea')?.focus({ preventScroll: true });
  }, [target, journeyId, laneId, stageId]);
}

function cornerOf({ cells, stages }: Journey, target: JourneyTarget) {
  if ('cellId' in target) return cells.find(({ id }) => id === target.cellId);
  const stage = stages.find(({ id }) => id === target.stageId);
  return stage && { laneId: null, stageId: stage.id };
}
