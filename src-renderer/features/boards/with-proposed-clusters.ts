import type { PreviewGroup } from './board-state.ts';
import type { ShownBoard, ShownCluster } from './shown-board.ts';

/** The board with the clusters that are proposed, and those that would stand elsewhere, where they would. */
export function withProposedClusters(board: ShownBoard, groups: readonly PreviewGroup[]): ShownBoard {
  if (groups.length === 0) return board;
  const proposed = groups.map((group) => clusterOf(group, board.clusterOf.get(group.id)));
  const ids = new Set(proposed.map(({ id }) => id));
  const clusters = [...board.clusters.filter(({ id }) => !ids.has(id)), ...proposed];
  return {
    ...board,
    clusters: clusters.toSorted((one, other) => one.depth - other.depth),
    clusterOf: new Map(clusters.map((cluster) => [cluster.id, cluster])),
  };
}

const nothing = { depth: 0, cards: 0, people: 0, documents: 0 };

function clusterOf({ id, name, box }: PreviewGroup, known: ShownCluster | undefined): ShownCluster {
  const fresh = { id, parentId: null, name, question: '', color: null, codeId: null, findingId: null, isLocked: true };
  return { ...nothing, ...known, ...box, id, cluster: known?.cluster ?? fresh };
}
