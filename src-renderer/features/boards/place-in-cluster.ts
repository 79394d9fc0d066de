import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import { boxAround } from '../../../src-main/shared/domain/box-around.ts';
import type { PlacedBox, Point } from '../../../src-main/shared/domain/boxes.ts';
import {
  clusterSurround,
  gridColumns,
  gridPlaces,
  usualCard,
  usualGap,
} from '../../../src-main/shared/domain/tidy-grid.ts';
import { withInner } from './shown-board.ts';
import type { ShownBoard } from './shown-board.ts';

type Moves = CallInput<'boards.place'>;

const beside = 96;

/** Puts cards and clusters below what is in a cluster, or right of all that is on the board; what is in it already stays. */
export function placeInCluster(board: ShownBoard, ids: readonly string[], clusterId: string | null): Moves {
  const cards = ids.flatMap((id) => board.placeOf.get(id) ?? []).filter((place) => place.clusterId !== clusterId);
  const clusters = ids
    .flatMap((id) => board.clusterOf.get(id) ?? [])
    .filter(({ id, cluster }) => cluster.parentId !== clusterId && !holds(board, id, clusterId));
  const at = clusterId === null ? besideAll(board) : below(board, clusterId);
  const columns = clusterId === null ? gridColumns(cards.length) : columnsIn(board, clusterId);
  const grid = gridPlaces({ count: cards.length, columns, cardSize: usualCard, gap: usualGap, at });
  const bottom = boxAround(grid);
  let y = bottom ? bottom.y + bottom.height + usualGap : at.y;
  return {
    boardId: board.boardId,
    cards: cards.map(({ id }, index) => ({ id, x: grid[index]?.x ?? at.x, y: grid[index]?.y ?? at.y, clusterId })),
    clusters: clusters.map(({ id, width, height }) => {
      const placed = { id, x: at.x, y, width, height, parentId: clusterId };
      y += height + usualGap;
      return placed;
    }),
  };
}

/** A cluster can't go into itself, nor into one that lies in it. */
const holds = (board: ShownBoard, id: string, clusterId: string | null) =>
  clusterId !== null && withInner(board.clustersIn, id).includes(clusterId);

function besideAll(board: ShownBoard): Point {
  const all = boxAround([...board.places, ...board.clusters]);
  return all ? { x: Math.round(all.x + all.width + beside), y: Math.round(all.y) } : { x: 0, y: 0 };
}

function below(board: ShownBoard, clusterId: string): Point {
  const box = board.clusterOf.get(clusterId);
  const content: readonly PlacedBox[] = [
    ...(board.cardsIn.get(clusterId) ?? []),
    ...(board.clustersIn.get(clusterId) ?? []).flatMap((id) => board.clusterOf.get(id) ?? []),
  ];
  const around = boxAround(content);
  const { padding, heading } = clusterSurround;
  if (!box) return { x: 0, y: 0 };
  if (!around) return { x: box.x + padding, y: box.y + padding + heading };
  return { x: around.x, y: around.y + around.height + usualGap };
}

function columnsIn(board: ShownBoard, clusterId: string): number {
  const width = (board.clusterOf.get(clusterId)?.width ?? 0) - 2 * clusterSurround.padding;
  return Math.max(1, Math.floor((width + usualGap) / (usualCard.width + usualGap)));
}
