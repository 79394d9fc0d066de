import type { CallInput } from '../../../../src-main/shared/contract/index.ts';
import type { Box } from '../../../../src-main/shared/contract/boards.ts';
import { boxAround } from '../../../../src-main/shared/domain/box-around.ts';
import { boxHoldsPoint, middleOf } from '../../../../src-main/shared/domain/boxes.ts';
import type { Point } from '../../../../src-main/shared/domain/boxes.ts';
import type { BoardSelection } from '../board-state.ts';
import { withInner } from '../shown-board.ts';
import type { ShownBoard, ShownCluster } from '../shown-board.ts';

export type Placing = CallInput<'boards.place'>;

/** What moves when the selection does. */
export interface Moving {
  /** Chosen themselves, alone or by their group: where they are let go says in which cluster they lie. */
  readonly cards: ReadonlySet<string>;
  readonly clusters: ReadonlySet<string>;
  /** These, and all that lies in the moved clusters. */
  readonly allCards: ReadonlySet<string>;
  readonly allClusters: ReadonlySet<string>;
}

export type DropTarget =
  { readonly kind: 'cluster'; readonly id: string } | { readonly kind: 'card'; readonly id: string } | null;

/** Locked things stay; a group moves as one, and a cluster with all that lies in it. */
export function movingOf(board: ShownBoard, { cardIds, clusterIds }: BoardSelection): Moving {
  const isFreeCluster = (id: string) => board.clusterOf.get(id)?.cluster.isLocked === false;
  const isFreeCard = (id: string) => board.placeOf.get(id)?.isLocked === false;
  const allClusters = new Set(
    [...clusterIds].filter(isFreeCluster).flatMap((id) => withInner(board.clustersIn, id).filter(isFreeCluster)),
  );
  const inner = [...allClusters].flatMap((id) => (board.cardsIn.get(id) ?? []).map((place) => place.id));
  const innerCards = new Set(inner.filter(isFreeCard));
  const cards = withGroups(board, cardIds).filter((id) => isFreeCard(id) && !innerCards.has(id));
  const clusters = [...allClusters].filter((id) => !allClusters.has(board.clusterOf.get(id)?.cluster.parentId ?? ''));
  return {
    cards: new Set(cards),
    clusters: new Set(clusters),
    allCards: new Set([...cards, ...innerCards]),
    allClusters,
  };
}

export const isNothingMoving = ({ cards, clusters }: Moving): boolean => cards.size + clusters.size === 0;

/** The cards, and those that are in a group with one of them. */
export function withGroups(board: ShownBoard, ids: Iterable<string>): readonly string[] {
  const grouped = [...ids].flatMap((id) => board.groups.get(board.placeOf.get(id)?.groupId ?? '') ?? [id]);
  return [...new Set(grouped)];
}

/** What lies at the point below what moves: a card outside every cluster, else the innermost cluster. */
export function dropTargetAt(board: ShownBoard, moving: Moving, point: Point): DropTarget {
  const under = board.index
    .meeting({ ...point, width: 0.01, height: 0.01 })
    .findLast(({ id }) => !moving.allCards.has(id));
  const card = moving.clusters.size === 0 ? under : undefined;
  if (card && card.clusterId === null) return { kind: 'card', id: card.id };
  const cluster = clusterAt(board, point, moving.allClusters);
  return cluster ? { kind: 'cluster', id: cluster.id } : null;
}

export function clusterAt(
  board: ShownBoard,
  point: Point,
  except: ReadonlySet<string> = new Set(),
): ShownCluster | null {
  return board.clusters.findLast((one) => boxHoldsPoint(one, point) && !except.has(one.id)) ?? null;
}

export interface Drop {
  readonly dx: number;
  readonly dy: number;
  /** In which cluster it lies then. */
  readonly clusterId: string | null;
}

/** Where it stands when it is let go. What lies in moved clusters goes along by itself, and clusters grow for what comes in. */
export function placeMoved(board: ShownBoard, moving: Moving, { dx, dy, clusterId }: Drop): Placing {
  const cards = movedCards(board, moving).map(({ id, x, y }) => ({ id, x: x + dx, y: y + dy, clusterId }));
  const clusters = movedClusters(board, moving).map(({ id, x, y, width, height }) => ({
    id,
    x: x + dx,
    y: y + dy,
    width,
    height,
    parentId: clusterId,
  }));
  return { boardId: board.boardId, cards, clusters };
}

const movedCards = (board: ShownBoard, { cards }: Moving) => board.places.filter(({ id }) => cards.has(id));
const movedClusters = (board: ShownBoard, { clusters }: Moving) => board.clusters.filter(({ id }) => clusters.has(id));

/** The box around all that moves, where it stands now. */
export const boxOfMoving = (board: ShownBoard, moving: Moving): Box | null =>
  boxAround([...movedCards(board, moving), ...movedClusters(board, moving)]);

/** The cluster in which the middle of all that moved lies: how the keyboard drops. */
export function clusterUnder(board: ShownBoard, moving: Moving, dx: number, dy: number): string | null {
  const around = boxOfMoving(board, moving);
  if (!around) return null;
  const { x, y } = middleOf(around);
  return clusterAt(board, { x: x + dx, y: y + dy }, moving.allClusters)?.id ?? null;
}
