import type { Box } from '../../../src-main/shared/contract/boards.ts';
import { boxAround } from '../../../src-main/shared/domain/box-around.ts';
import { boxesMeet } from '../../../src-main/shared/domain/boxes.ts';
import type { PlacedBox, Point } from '../../../src-main/shared/domain/boxes.ts';
import { freePlaces } from '../../../src-main/shared/domain/free-places.ts';
import { clusterSurround, usualCard, usualGap } from '../../../src-main/shared/domain/tidy-grid.ts';
import { withInner } from './shown-board.ts';
import type { ShownBoard } from './shown-board.ts';

const { padding, heading } = clusterSurround;
const step = { x: usualCard.width + usualGap, y: usualCard.height + usualGap };

/**
 * Where things have room in a cluster: in its rows, or below them, or right of them, whichever way it grows over less that
 * isn't its own; never where something stands.
 */
export function freePlacesIn(board: ShownBoard, things: readonly PlacedBox[], clusterId: string): readonly Point[] {
  const cluster = board.clusterOf.get(clusterId);
  if (!cluster) return [];
  const own = new Set(withInner(board.clustersIn, clusterId));
  const moving = new Set(
    things.flatMap(({ id }) => (board.clusterOf.has(id) ? withInner(board.clustersIn, id) : [id])),
  );
  const around = outerOf(board, clusterId);
  const standing = [
    ...board.places.filter(({ id, clusterId: home }) => !moving.has(id) && !moving.has(home ?? '')),
    ...board.clusters.filter(({ id }) => id !== clusterId && !around.has(id) && !moving.has(id)),
  ];
  const isForeign = (box: PlacedBox) => !own.has(board.placeOf.get(box.id)?.clusterId ?? box.id);
  const foreign = standing.filter(isForeign);
  const [down, right] = (['down', 'right'] as const).map((way) => findPlaces(cluster, things, { standing, way }));
  const coveredBy = (places: readonly Point[]) => {
    const grown = boxAround([
      cluster,
      ...things.map((box, index) => boxAround([{ ...box, ...places[index] }], clusterSurround)!),
    ])!;
    return foreign.filter((box) => boxesMeet(box, grown) && !boxesMeet(box, cluster)).length;
  };
  return coveredBy(right!) < coveredBy(down!) ? right! : down!;
}

/** The clusters in which it lies. */
function outerOf(board: ShownBoard, clusterId: string): ReadonlySet<string> {
  const outer = new Set<string>();
  let parentId = board.clusterOf.get(clusterId)?.cluster.parentId ?? null;
  while (parentId !== null && !outer.has(parentId)) {
    outer.add(parentId);
    parentId = board.clusterOf.get(parentId)?.cluster.parentId ?? null;
  }
  return outer;
}

interface Ground {
  readonly standing: readonly Readonly<Box>[];
  readonly way: 'down' | 'right';
}

/** Row by row where the cluster grows down; column by column, where it grows to the right. */
function findPlaces(cluster: Readonly<Box>, things: readonly PlacedBox[], { standing, way }: Ground): readonly Point[] {
  const at = { x: cluster.x + padding, y: cluster.y + padding + heading };
  const room = { x: cluster.width - 2 * padding, y: cluster.height - 2 * padding - heading };
  const side = way === 'down' ? 'x' : 'y';
  const abreast = Math.max(1, Math.floor((room[side] + usualGap) / step[side]));
  return freePlaces({ things, standing, at, step, abreast, way });
}
