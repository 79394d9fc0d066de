import { arrangeByAxes, bandSpace } from '../../../src-main/shared/domain/arrange-by-axes.ts';
import type { ArrangedByAxes } from '../../../src-main/shared/domain/arrange-by-axes.ts';
import { arrangeByTime, laneHeading } from '../../../src-main/shared/domain/arrange-by-time.ts';
import type { ArrangedByTime } from '../../../src-main/shared/domain/arrange-by-time.ts';
import { arrangeClusters } from '../../../src-main/shared/domain/arrange-clusters.ts';
import { boxAround } from '../../../src-main/shared/domain/box-around.ts';
import type { Placed, PlacedBox, Point } from '../../../src-main/shared/domain/boxes.ts';
import type { CardPlace } from '../../../src-main/shared/contract/boards.ts';
import type { CardAxis } from './card-axes.ts';
import { clearPlace } from './lay-out-groups.ts';
import { tidyParts } from './tidy-parts.ts';
import type { ShownBoard } from './shown-board.ts';

export const arrangements = ['clusters', 'time', 'axes', 'codes'] as const;
export type Arrangement = (typeof arrangements)[number];

export interface ArrangeWish {
  /** Shared codes are arranged by the core: `useArrangedByCodes`. */
  readonly by: Exclude<Arrangement, 'codes'>;
  /** Which cards; clusters in tidy grids are always arranged with all that is in them. */
  readonly cardIds: ReadonlySet<string>;
  readonly x: CardAxis;
  readonly y: CardAxis;
}

export interface ArrangedBoard {
  readonly cards: readonly Placed[];
  readonly clusters: readonly PlacedBox[];
  readonly scale: ArrangedScale | null;
}

export type ArrangedScale =
  | ({ readonly kind: 'axes' } & Pick<ArrangedByAxes, 'x' | 'y' | 'frame'>)
  | ({ readonly kind: 'time' } & Pick<ArrangedByTime, 'lanes' | 'ticks'>);

/** Between the corner of an arrangement and its first card. */
const spaceBefore = { axes: { x: bandSpace, y: bandSpace }, time: { x: 0, y: laneHeading } } as const;

/** Where things would stand; what is locked stays where it is. */
export function arrangeBoard(board: ShownBoard, { by, cardIds, x: xAxis, y: yAxis }: ArrangeWish): ArrangedBoard {
  if (by === 'clusters') return tidyClusters(board);
  const { places, at } = movablePlaces(board, cardIds, spaceBefore[by]);
  if (by === 'time') return byTime(board, places, at);
  const valued = places.map((place) => ({ ...place, x: xAxis.valueOf(place.id), y: yAxis.valueOf(place.id) }));
  const { cards, x, y, frame } = arrangeByAxes({ cards: valued, x: xAxis.axis, y: yAxis.axis, at });
  return { cards, clusters: [], scale: cards.length > 0 ? { kind: 'axes', x, y, frame } : null };
}

/** The cards that may move, and where they have room. */
export function movablePlaces(board: ShownBoard, cardIds: ReadonlySet<string>, space?: Point) {
  const places = board.places.filter(({ id, isLocked }) => cardIds.has(id) && !isLocked);
  return { places, at: clearPlace(board, new Set(places.map(({ id }) => id)), space) };
}

function tidyClusters(board: ShownBoard): ArrangedBoard {
  const { cards, clusters, obstacles } = tidyParts(board);
  const { x, y } = boxAround([...cards, ...clusters]) ?? { x: 0, y: 0 };
  const boxes = clusters.map(({ cluster, ...box }) => ({ ...box, parentId: cluster.parentId }));
  const at = { x: Math.round(x), y: Math.round(y) };
  return { ...arrangeClusters({ cards, clusters: boxes, at, obstacles }), scale: null };
}

/** A lane for each document, in the order of their names; what isn't said in one comes last. */
function byTime(board: ShownBoard, places: readonly CardPlace[], at: Point): ArrangedBoard {
  const sources = places.map(({ id }) => board.cards.get(id)?.source ?? null);
  const names = new Map(sources.flatMap((source) => (source ? [[source.documentId, source.document] as const] : [])));
  const lanes = [...names].sort(([, one], [, other]) => one.localeCompare(other)).map(([id]) => id);
  const timed = places.map(({ id, width, height }, index) => {
    const source = sources[index];
    return { id, width, height, lane: source?.documentId ?? '', time: source?.at ?? null, order: source?.start ?? 0 };
  });
  const arranged = arrangeByTime({ cards: timed, lanes: [...lanes, ''], at });
  const named = arranged.lanes.map((lane) => ({ ...lane, lane: names.get(lane.lane) ?? '' }));
  const scale = timed.length > 0 ? ({ kind: 'time', lanes: named, ticks: arranged.ticks } as const) : null;
  return { cards: arranged.cards, clusters: [], scale };
}
