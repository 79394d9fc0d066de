import { useTranslation } from 'react-i18next';
import type { CellRequest } from '../../workspace/cell-picker.ts';
import { showCell } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';

interface CellAddition {
  readonly request: CellRequest;
  readonly journeyId: string;
  readonly stageId: string;
  readonly laneId: string;
}

/** Puts passages into a cell, and says so with a way to see it and one to take it back. */
export function useAddToCell(): (addition: CellAddition) => void {
  const { t } = useTranslation();
  const add = useNoticedWork(async (client, { request, ...place }: CellAddition) => {
    const { passageIds = [], places = [], cardIds = [] } = request;
    const { added } = await client.call('journeys.addEvidence', {
      ...place,
      passageIds: [...passageIds],
      places: [...places],
      cardIds: [...cardIds],
    });
    const { cells, stages, lanes } = await client.call('journeys.get', { id: place.journeyId });
    const cell = cells.find(({ laneId, stageId }) => laneId === place.laneId && stageId === place.stageId);
    const lane = lanes.find(({ id }) => id === place.laneId);
    const stage = stages.find(({ id }) => id === place.stageId)?.name ?? '';
    const name = `${stage} · ${lane?.name || t(`journeys.kinds.${lane?.kind ?? 'text'}`)}`;
    const message =
      added === 0 ? t('journeys.picker.nothingAdded', { name }) : t('journeys.picker.added', { count: added, name });
    const show = cell && { label: t('findings.picker.show'), onAction: () => showCell(place.journeyId, cell.id) };
    return { message, actions: show ? [show] : [] };
  });
  return (addition) => add.mutate(addition);
}
