import type { Box, CardPlace } from '../../../src-main/shared/contract/boards.ts';
import { withInner } from './shown-board.ts';
import type { ShownBoard, ShownCluster } from './shown-board.ts';

export interface TidyParts {
  readonly cards: readonly CardPlace[];
  readonly clusters: readonly ShownCluster[];
  readonly obstacles: readonly Readonly<Box>[];
}

/** What can be put in order; what is locked stays, and so does an outer cluster with anything locked in it. */
export function tidyParts(board: ShownBoard): TidyParts {
  const outer = board.clusters.filter(({ cluster }) => cluster.parentId === null);
  const staying = outer.filter(({ id }) => holdsLocked(board, id));
  const moved = new Set(
    outer.filter((one) => !staying.includes(one)).flatMap(({ id }) => withInner(board.clustersIn, id)),
  );
  const loose = board.cardsIn.get('') ?? [];
  return {
    cards: board.places.filter(({ clusterId, isLocked }) => (clusterId === null ? !isLocked : moved.has(clusterId))),
    clusters: board.clusters.filter(({ id }) => moved.has(id)),
    obstacles: [...staying, ...loose.filter(({ isLocked }) => isLocked)],
  };
}

const holdsLocked = (board: ShownBoard, clusterId: string): boolean =>
  withInner(board.clustersIn, clusterId).some(
    (id) =>
      board.clusterOf.get(id)?.cluster.isLocked === true ||
      board.cardsIn.get(id)?.some(({ isLocked }) => isLocked) === true,
  );
