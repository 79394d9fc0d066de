import type { PlacedBox, Point } from './boxes.ts';
import { growClusters } from './grow-clusters.ts';
import type { NestedCluster } from './grow-clusters.ts';

export interface BoardCard extends PlacedBox {
  readonly clusterId: string | null;
  readonly isLocked: boolean;
}

export interface CardMove extends Point {
  readonly id: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly clusterId?: string | null | undefined;
}

export interface ClusterMove extends PlacedBox {
  readonly parentId?: string | null | undefined;
}

interface Board<Card extends BoardCard, Cluster extends NestedCluster> {
  readonly cards: readonly Card[];
  readonly clusters: readonly Cluster[];
}

export interface BoardMoves {
  readonly cards: readonly CardMove[];
  readonly clusters: readonly ClusterMove[];
}

/**
 * The board after the moves. A cluster that moves and keeps its size takes along what is in it, but for what is named itself;
 * clusters into which something is put grow to hold it, unless they are named. Locked ones stay, and what is in a locked
 * cluster goes only where it is named.
 */
export function moveOnBoard<Card extends BoardCard, Cluster extends NestedCluster>(
  board: Board<Card, Cluster>,
  moves: BoardMoves,
): Board<Card, Cluster> {
  const cardMoves = new Map(moves.cards.map((move) => [move.id, move]));
  const clusterMoves = new Map(moves.clusters.map((move) => [move.id, move]));
  const shiftOf = createShifts(board.clusters, clusterMoves);
  const cards = board.cards.map((card) => {
    if (card.isLocked) return card;
    const move = cardMoves.get(card.id);
    return move ? { ...card, ...said(move) } : shifted(card, shiftOf(card.clusterId));
  });
  const clusters = board.clusters.map((cluster) => {
    if (cluster.isLocked) return cluster;
    const move = clusterMoves.get(cluster.id);
    return move ? { ...cluster, ...said(move) } : shifted(cluster, shiftOf(cluster.parentId));
  });
  const cardsPutIn = cards.filter(({ id, isLocked }) => !isLocked && cardMoves.get(id)?.clusterId);
  const clustersPutIn = clusters.filter(({ id, isLocked }) => !isLocked && clusterMoves.get(id)?.parentId);
  const held = [
    ...cardsPutIn.map((box) => ({ clusterId: box.clusterId!, box })),
    ...clustersPutIn.map((box) => ({ clusterId: box.parentId!, box })),
  ];
  return { cards, clusters: growClusters(clusters, held, new Set(clusterMoves.keys())) };
}

/** A cluster that lies in itself by way of its parents; null where there is none. */
export function findClusterCycle(clusters: readonly Pick<NestedCluster, 'id' | 'parentId'>[]): string | null {
  const parents = new Map(clusters.map(({ id, parentId }) => [id, parentId]));
  const liesInItself = ({ id }: { readonly id: string }) => {
    let above = parents.get(id) ?? null;
    for (let steps = 0; above !== null && above !== id && steps < parents.size; steps += 1) {
      above = parents.get(above) ?? null;
    }
    return above === id;
  };
  return clusters.find(liesInItself)?.id ?? null;
}

const still: Point = { x: 0, y: 0 };

/** By how much what is in a cluster goes along with it. */
function createShifts(clusters: readonly NestedCluster[], moves: ReadonlyMap<string, ClusterMove>) {
  const byId = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const known = new Map<string, Point>();
  const shiftOf = (id: string | null): Point => {
    const cluster = id === null ? undefined : byId.get(id);
    if (!cluster || cluster.isLocked) return still;
    const found = known.get(cluster.id);
    if (found) return found;
    const move = moves.get(cluster.id);
    const shift = move ? shiftTo(cluster, move) : shiftOf(cluster.parentId);
    known.set(cluster.id, shift);
    return shift;
  };
  return shiftOf;
}

function shiftTo(from: PlacedBox, to: PlacedBox): Point {
  const keepsSize = from.width === to.width && from.height === to.height;
  return keepsSize ? { x: to.x - from.x, y: to.y - from.y } : still;
}

function shifted<Placed extends PlacedBox>(box: Placed, { x, y }: Point): Placed {
  return x === 0 && y === 0 ? box : { ...box, x: box.x + x, y: box.y + y };
}

function said<Move extends object>(move: Move): { [Key in keyof Move]: Exclude<Move[Key], undefined> } {
  const entries = Object.entries(move).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Move]: Exclude<Move[Key], undefined> };
}
