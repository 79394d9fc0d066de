import { arrangeClusters } from '../../../src-main/shared/domain/arrange-clusters.ts';
import { boxAround } from '../../../src-main/shared/domain/box-around.ts';
import type { Placed, PlacedBox, Point } from '../../../src-main/shared/domain/boxes.ts';
import { clusterSurround } from '../../../src-main/shared/domain/tidy-grid.ts';
import type { ShownBoard } from './shown-board.ts';
import type { SuggestedGroup } from './suggest-state.ts';

export interface LaidOutGroup {
  readonly id: string;
  readonly box: PlacedBox;
  readonly cards: readonly Placed[];
}

export interface LaidOutGroups {
  /** The cluster in which all the cards lie already; else null. */
  readonly parentId: string | null;
  readonly groups: readonly LaidOutGroup[];
}

const beside = 96;
const none: Point = { x: 0, y: 0 };
/** Wide enough for the words at the left of a scale, also where it is looked at from afar. */
const besideScale = 288;

/**
 * Where proposed clusters and their cards would stand: clear of all that stays, or in the cluster they come from. As soon as one
 * group isn't ticked, its cards may stay where they are: then they are clear of all that stands now.
 */
export function layOutGroups(board: ShownBoard, groups: readonly SuggestedGroup[]): LaidOutGroups {
  const groupOf = new Map(groups.flatMap(({ id, cardIds }) => cardIds.map((cardId) => [cardId, id] as const)));
  const moving = board.places.filter(({ id }) => groupOf.has(id));
  const parentId = commonCluster(moving.map(({ clusterId }) => clusterId));
  const leaving = groups.every(({ isTicked }) => isTicked) ? groupOf : new Map<string, string>();
  const { cards, clusters } = arrangeClusters({
    cards: moving.map((place) => ({ ...place, clusterId: groupOf.get(place.id) ?? null })),
    clusters: groups.map(({ id }, index) => ({ id, parentId: null, x: 0, y: index, width: 1, height: 1 })),
    at: parentId === null ? clearPlace(board, leaving) : within(board, parentId),
    obstacles: parentId === null ? [] : stayingIn(board, parentId, leaving),
  });
  const placeOf = new Map(cards.map((place) => [place.id, place]));
  return {
    parentId,
    groups: clusters.map((box) => ({
      id: box.id,
      box,
      cards: (groups.find(({ id }) => id === box.id)?.cardIds ?? []).flatMap((id) => placeOf.get(id) ?? []),
    })),
  };
}

function commonCluster(clusterIds: readonly (string | null)[]): string | null {
  const all = new Set(clusterIds);
  const [only = null] = all;
  return all.size === 1 ? only : null;
}

/**
 * Where the moved cards stand now, less the space that a scale needs before the first, if nothing else is on the board; else
 * right of all else.
 */
export function clearPlace(board: ShownBoard, moving: { has(id: string): boolean }, space: Point = none): Point {
  const rest = boxAround([...board.places.filter(({ id }) => !moving.has(id)), ...board.clusters]);
  const own = boxAround(board.places.filter(({ id }) => moving.has(id)));
  if (!rest) return { x: Math.round((own?.x ?? 0) - space.x), y: Math.round((own?.y ?? 0) - space.y) };
  const gap = space === none ? beside : besideScale;
  return { x: Math.round(rest.x + rest.width + gap), y: Math.round(rest.y) };
}

function stayingIn(board: ShownBoard, clusterId: string, moving: { has(id: string): boolean }): readonly PlacedBox[] {
  const cards = (board.cardsIn.get(clusterId) ?? []).filter(({ id }) => !moving.has(id));
  return [...cards, ...(board.clustersIn.get(clusterId) ?? []).flatMap((id) => board.clusterOf.get(id) ?? [])];
}

function within(board: ShownBoard, clusterId: string): Point {
  const { x = 0, y = 0 } = board.clusterOf.get(clusterId) ?? {};
  return { x: x + clusterSurround.padding, y: y + clusterSurround.padding + clusterSurround.heading };
}
