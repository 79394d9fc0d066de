import type { Box } from '../contract/boards.ts';
import { boxAround } from './box-around.ts';
import type { Placed, PlacedBox, Point } from './boxes.ts';
import { packRows } from './pack-rows.ts';
import { clusterSurround, gridColumns, gridPlaces, usualGap } from './tidy-grid.ts';
import type { Size } from './tidy-grid.ts';

export interface CardInCluster extends PlacedBox {
  readonly clusterId: string | null;
}

export interface ClusterToArrange extends PlacedBox {
  readonly parentId: string | null;
}

export interface ArrangeClustersWish {
  readonly cards: readonly CardInCluster[];
  readonly clusters: readonly ClusterToArrange[];
  /** The upper left corner of all. */
  readonly at: Point;
  /** What stays where it is, such as what is locked: all keeps clear of it. */
  readonly obstacles?: readonly Readonly<Box>[];
  /** Of the screen: width over height. */
  readonly proportion?: number;
}

export interface ArrangedClusters {
  readonly cards: readonly Placed[];
  readonly clusters: readonly PlacedBox[];
}

interface Block extends Size {
  readonly cards: readonly Placed[];
  readonly clusters: readonly PlacedBox[];
}

const usualProportion = 1.6;
const betweenClusters = 48;
const { padding, heading } = clusterSurround;

/**
 * Each cluster as a tidy grid below its heading, clusters in it below its cards, all packed in rows near the screen's
 * proportion and clear of the obstacles; cards in no cluster come last. What lies in a cluster that isn't among these (a
 * locked one) is left out. What stands above or left stays before the rest, so that arranging again changes nothing; the
 * order of the input doesn't matter. Pixels at zoom 1.
 */
export function arrangeClusters(wish: ArrangeClustersWish): ArrangedClusters {
  const cardsIn = Map.groupBy(wish.cards.toSorted(inReadingOrder), ({ clusterId }) => clusterId);
  const clustersIn = Map.groupBy(wish.clusters.toSorted(inReadingOrder), ({ parentId }) => parentId);
  const proportion = wish.proportion ?? usualProportion;
  const pack = (blocks: readonly Block[], obstacles: readonly Readonly<Box>[] = []) =>
    joined(packRows(blocks, { proportion, gap: betweenClusters, obstacles }));

  const blockOf = (cluster: ClusterToArrange): Block => {
    const own = gridOf(cardsIn.get(cluster.id) ?? []);
    const inner = pack((clustersIn.get(cluster.id) ?? []).map(blockOf));
    const below = own.height > 0 && inner.height > 0 ? own.height + betweenClusters / 2 : own.height;
    const width = Math.max(own.width, inner.width, emptyCluster.width) + 2 * padding;
    const height = (below + inner.height || emptyCluster.height) + 2 * padding + heading;
    const cards = [
      ...shifted(own.cards, padding, padding + heading),
      ...shifted(inner.cards, padding, padding + heading + below),
    ];
    const clusters = shifted(inner.clusters, padding, padding + heading + below);
    return { width, height, cards, clusters: [{ id: cluster.id, x: 0, y: 0, width, height }, ...clusters] };
  };

  const loose = gridOf(cardsIn.get(null) ?? []);
  const blocks = (clustersIn.get(null) ?? []).map(blockOf);
  const outer = loose.cards.length > 0 ? [...blocks, loose] : blocks;
  return clearOf(wish.obstacles ?? [], wish.at, (obstacles) => pack(outer, obstacles));
}

/** Packed from where the first things stand then: packing again from there changes nothing. */
function clearOf(
  obstacles: readonly Readonly<Box>[],
  at: Point,
  pack: (obstacles: readonly Readonly<Box>[]) => Block,
): ArrangedClusters {
  const { cards, clusters } = pack(obstacles.map((box) => ({ ...box, x: box.x - at.x, y: box.y - at.y })));
  const corner = boxAround([...cards, ...clusters].map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  const isShifted = corner !== null && (corner.x > 0 || corner.y > 0);
  if (isShifted) return clearOf(obstacles, { x: at.x + corner.x, y: at.y + corner.y }, pack);
  return { cards: shifted(cards, at.x, at.y), clusters: shifted(clusters, at.x, at.y) };
}

/** What an empty cluster has room for. */
const emptyCluster: Size = { width: 176, height: 112 };

const inReadingOrder = (one: PlacedBox, other: PlacedBox): number =>
  one.y - other.y || one.x - other.x || (one.id < other.id ? -1 : 1);

function gridOf(cards: readonly PlacedBox[]): Block {
  if (cards.length === 0) return { width: 0, height: 0, cards: [], clusters: [] };
  const cardSize = {
    width: Math.max(...cards.map(({ width }) => width)),
    height: Math.max(...cards.map(({ height }) => height)),
  };
  const columns = gridColumns(cards.length, cardSize);
  const places = gridPlaces({ count: cards.length, columns, cardSize, gap: usualGap, at: { x: 0, y: 0 } });
  return {
    width: columns * (cardSize.width + usualGap) - usualGap,
    height: Math.ceil(cards.length / columns) * (cardSize.height + usualGap) - usualGap,
    cards: cards.map(({ id }, index) => ({ id, x: places[index]!.x, y: places[index]!.y })),
    clusters: [],
  };
}

function joined({ places, width, height }: ReturnType<typeof packRows<Block>>): Block {
  return {
    width,
    height,
    cards: places.flatMap(({ item, x, y }) => shifted(item.cards, x, y)),
    clusters: places.flatMap(({ item, x, y }) => shifted(item.clusters, x, y)),
  };
}

const shifted = <T extends Placed>(places: readonly T[], dx: number, dy: number): T[] =>
  places.map((place) => ({ ...place, x: place.x + dx, y: place.y + dy }));
