import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { findClusterCycle, moveOnBoard } from '../../../shared/domain/move-on-board.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Work } from '../../open-project.ts';
import { writeBoardScale } from '../../db/board-scale.ts';
import { readBoard, requireBoard, requireCluster } from '../../db/read-board.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import { writePlaces } from './write-places.ts';

export function placeOnBoard(work: Work, { boardId, scale, ...moves }: CallParsed<'boards.place'>): Nothing {
  work.describe({ name: requireBoard(work.db, boardId).name, count: moves.cards.length + moves.clusters.length });
  const before = readBoard(work.db, boardId);
  refuseStrangers(before, {
    cardIds: moves.cards.map(({ id }) => id),
    clusterIds: [
      ...moves.clusters.flatMap(({ id, parentId }) => [id, parentId ?? []].flat()),
      ...moves.cards.flatMap(({ clusterId }) => clusterId ?? []),
    ],
  });
  const after = moveOnBoard(before, moves);
  const inside = findClusterCycle(after.clusters);
  if (inside !== null) throw new AppError('cluster-inside-itself', { name: requireCluster(work.db, inside).name });
  writePlaces(work.db, before, after);
  if (scale !== undefined) {
    const arranged = new Set(moves.cards.map(({ id }) => id));
    writeBoardScale(
      work.db,
      boardId,
      scale,
      after.cards.filter(({ id }) => arranged.has(id)),
    );
  }
  return {};
}
