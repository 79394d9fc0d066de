import type { CallParsed } from '../../../shared/contract/index.ts';
import { deleteEvidence, insertEvidence } from '../../db/evidence.ts';
import { requireJourneyRow } from '../../db/journey-rows.ts';
import type { Work } from '../../open-project.ts';
import { cellAt } from './cells.ts';
import { fillingOf } from './read-filling.ts';

/** Puts into the cells what data says of them, or into those named; what came by hand stays. */
export function fillJourney(
  work: Work,
  { id, cells }: CallParsed<'journeys.fill'>,
): { added: number; removed: number } {
  const { name } = requireJourneyRow(work.db, 'journey', id);
  const isWanted = (laneId: string, stageId: string) =>
    !cells || cells.some((cell) => cell.laneId === laneId && cell.stageId === stageId);
  const filling = fillingOf(work.db, id).filter(({ laneId, stageId }) => isWanted(laneId, stageId));
  const added = filling.map(({ laneId, stageId, addedIds }) =>
    addedIds.length === 0
      ? 0
      : insertEvidence(
          work,
          'cellId',
          cellAt(work, id, { laneId, stageId }),
          { passageIds: addedIds },
          { origin: 'data' },
        ),
  );
  const removedIds = filling.flatMap((cell) => cell.removedIds);
  deleteEvidence(work.db, removedIds);
  const count = added.reduce((sum, one) => sum + one, 0);
  work.describe({ name, count });
  return { added: count, removed: removedIds.length };
}
