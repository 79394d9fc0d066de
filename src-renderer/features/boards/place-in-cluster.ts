import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import type { Box } from '../../../src-main/shared/contract/boards.ts';
import { boxAround } from '../../../src-main/shared/domain/box-around.ts';
import type { PlacedBox, Point } from '../../../src-main/shared/domain/boxes.ts';
import { gridColumns, gridPlaces, usualCard, usualGap } from '../../../src-main/shared/domain/tidy-grid.ts';
import { freePlacesIn } from './free-places-in.ts';
import { withInner } from './shown-board.ts';
import type { ShownBoard } from './shown-board.ts';

type Moves = CallInput<'boards.place'>;

const beside = 96;

/** Puts cards and clusters where a cluster has room or grows, or right of all that is on the board; what is in it stays, and nothing covers another. */
export function placeInCluster(board: ShownBoard, ids: readonly string[], clusterId: string | null): Moves {
  const cards = ids.flatMap((id) => board.placeOf.get(id) ?? []).filter((place) => place.clusterId !== clusterId);
  const clusters = ids
    .flatMap((id) => board.clusterOf.get(id) ?? [])
    .filter(({ id, cluster }) => cluster.parentId !== clusterId && !holds(board, id, clusterId));
  const things = [...cards, ...clusters];
  const places = clusterId === null ? besideAll(board, things) : freePlacesIn(board, things, clusterId);
  const at = (index: number): Point => places[index] ?? { x: 0, y: 0 };
  return {
    boardId: board.boardId,
    cards: cards.map(({ id }, index) => ({ id, x: at(index).x, y: at(index).y, clusterId })),
    clusters: clusters.map(({ id, width, height }, index) => {
      const { x, y } = at(cards.length + index);
      return { id, x, y, width, height, parentId: clusterId };
    }),
  };
}

/** A cluster can't go into itself, nor into one that lies in it. */
const holds = (board: ShownBoard, id: string, clusterId: string | null) =>
  clusterId !== null && withInner(board.clustersIn, id).includes(clusterId);

/** Cards in a grid, clusters below one another. */
function besideAll(board: ShownBoard, things: readonly PlacedBox[]): readonly Point[] {
  const all = boxAround([...board.places, ...board.clusters]);
  const at = all ? { x: Math.round(all.x + all.width + beside), y: Math.round(all.y) } : { x: 0, y: 0 };
  const cards = things.filter(({ id }) => board.placeOf.has(id));
  const grid = gridPlaces({ ...gridOf(cards), at });
  const bottom = boxAround(grid);
  let y = bottom ? bottom.y + bottom.height + usualGap : at.y;
  const below = things.slice(cards.length).map(({ height }) => {
    const place = { x: at.x, y };
    y += height + usualGap;
    return place;
  });
  return [...grid, ...below];
}

function gridOf(cards: readonly Readonly<Box>[]) {
  const cardSize = {
    width: Math.max(usualCard.width, ...cards.map(({ width }) => width)),
    height: Math.max(usualCard.height, ...cards.map(({ height }) => height)),
  };
  return { count: cards.length, columns: gridColumns(cards.length, cardSize), cardSize, gap: usualGap };
}
