import { useTranslation } from 'react-i18next';
import type { LaneKind } from '../../../src-main/shared/contract/journeys.ts';
import { useCall } from '../../api/use-call.ts';
import { keyedBefore } from '../../ui/reorder-target.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { placeOfStage } from './heading-places.ts';
import type { JourneyMap } from './journey-map.ts';
import { renameHeading, selectCells } from './journeys-state.ts';
import type { HeadingPlace } from './journeys-state.ts';

export type Direction = 'back' | 'forward';

/** What can be done with the stages and the lanes of a map. */
export function useHeadingActions({ journey, lanes }: JourneyMap) {
  const { t } = useTranslation();
  const addStages = useCall('journeys.addStages');
  const addLanes = useCall('journeys.addLanes');
  const updateStage = useCall('journeys.updateStage');
  const updateLanes = useCall('journeys.updateLanes');
  const moveStage = useCall('journeys.moveStage');
  const moveLane = useCall('journeys.moveLane');
  const nameOf = ({ kind, id }: HeadingPlace) =>
    (kind === 'stage' ? journey.stages : journey.lanes).find((one) => one.id === id)?.name ?? '';
  const remove = useNoticedWork(async (client, { kind, id }: HeadingPlace) => {
    const name = nameOf({ kind, id });
    await client.call(kind === 'stage' ? 'journeys.deleteStages' : 'journeys.deleteLanes', { ids: [id] });
    return { message: t(`journeys.deleted.${kind}`, { name }) };
  });
  const order = ({ kind, id }: HeadingPlace) =>
    kind === 'lane' ? lanes.map((lane) => lane.id) : placeOfStage(journey.stages, id).ids;
  const moveBefore = ({ kind, id }: HeadingPlace, beforeId: string | null) => {
    if (kind === 'lane') moveLane.mutate({ id, beforeId });
    else moveStage.mutate({ id, beforeId });
  };
  const afterStage = (id: string | null) => {
    if (id === null) return { parentId: null, beforeId: null };
    const { ids, parentId } = placeOfStage(journey.stages, id);
    return { parentId, beforeId: ids[ids.indexOf(id) + 1] ?? null };
  };
  const enter = (kind: HeadingPlace['kind'], id: string | undefined) => {
    if (id === undefined) return;
    selectCells(journey.id, kind === 'stage' ? { laneId: null, stageId: id } : { laneId: id, stageId: null });
    renameHeading({ kind, id });
  };

  return {
    nameOf,
    /** A stage behind this one, or the last. Its name is asked for in its place. */
    addStage: (afterId: string | null) =>
      addStages.mutate(
        { journeyId: journey.id, stages: [{ name: t('journeys.newStage') }], ...afterStage(afterId) },
        { onSuccess: ({ ids }) => enter('stage', ids[0]) },
      ),
    addStep: (parentId: string) =>
      addStages.mutate(
        { journeyId: journey.id, stages: [{ name: t('journeys.newStep') }], parentId },
        { onSuccess: ({ ids }) => enter('stage', ids[0]) },
      ),
    addLane: (kind: LaneKind, afterId: string | null) => {
      const ids = journey.lanes.map(({ id }) => id);
      const beforeId = afterId === null ? null : (ids[ids.indexOf(afterId) + 1] ?? null);
      addLanes.mutate(
        { journeyId: journey.id, lanes: [{ kind, name: t(`journeys.kinds.${kind}`) }], beforeId },
        { onSuccess: (added) => enter('lane', added.ids[0]) },
      );
    },
    rename: ({ kind, id }: HeadingPlace, name: string) => {
      if (name.trim() === '') return;
      if (kind === 'stage') updateStage.mutate({ id, name: name.trim() });
      else updateLanes.mutate({ ids: [id], name: name.trim() });
    },
    bind: ({ kind, id }: HeadingPlace, codeId: string | null) => {
      if (kind === 'stage') updateStage.mutate({ id, codeId });
      else updateLanes.mutate({ ids: [id], codeId });
    },
    count: (id: string, people: number | null) => updateStage.mutate({ id, people }),
    color: (id: string, color: number | null) => updateLanes.mutate({ ids: [id], color }),
    hide: (id: string, isHidden: boolean) => updateLanes.mutate({ ids: [id], isHidden }),
    showAll: () =>
      updateLanes.mutate({ ids: journey.lanes.filter((lane) => lane.isHidden).map(({ id }) => id), isHidden: false }),
    move: (place: HeadingPlace, direction: Direction) => {
      const target = keyedBefore(order(place), place.id, direction === 'back' ? 'ArrowUp' : 'ArrowDown');
      if (target) moveBefore(place, target.beforeId);
    },
    moveBefore,
    canMove: (place: HeadingPlace, direction: Direction) =>
      keyedBefore(order(place), place.id, direction === 'back' ? 'ArrowUp' : 'ArrowDown') !== null,
    remove: (place: HeadingPlace) => remove.mutate(place),
  };
}

export type HeadingActions = ReturnType<typeof useHeadingActions>;
