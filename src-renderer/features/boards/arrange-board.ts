import { arrangeByAxes } from '../../../src-main/shared/domain/arrange-by-axes.ts';
import type { AxisTick } from '../../../src-main/shared/domain/arrange-by-axes.ts';
import { arrangeByCodes } from '../../../src-main/shared/domain/arrange-by-codes.ts';
import { arrangeByTime } from '../../../src-main/shared/domain/arrange-by-time.ts';
import { arrangeClusters } from '../../../src-main/shared/domain/arrange-clusters.ts';
import { boxAround } from '../../../src-main/shared/domain/box-around.ts';
import type { Placed, PlacedBox } from '../../../src-main/shared/domain/boxes.ts';
import type { CardPlace } from '../../../src-main/shared/contract/boards.ts';
import type { CardAxis } from './card-axes.ts';
import { clearPlace } from './lay-out-groups.ts';
import type { ShownBoard } from './shown-board.ts';

export const arrangements = ['clusters', 'time', 'axes', 'codes'] as const;
export type Arrangement = (typeof arrangements)[number];

export interface ArrangeWish {
  readonly by: Arrangement;
  /** Which cards; clusters in tidy grids are always arranged with all that is in them. */
  readonly cardIds: ReadonlySet<string>;
  readonly x: CardAxis;
  readonly y: CardAxis;
}

export interface ArrangedBoard {
  readonly cards: readonly Placed[];
  readonly clusters: readonly PlacedBox[];
  readonly ticks: { readonly x: readonly AxisTick[]; readonly y: readonly AxisTick[] } | null;
}

/** Where things would stand; what is locked stays where it is. */
export function arrangeBoard(board: ShownBoard, wish: ArrangeWish): ArrangedBoard {
  if (wish.by === 'clusters') return tidyClusters(board);
  const places = board.places.filter(({ id, isLocked }) => wish.cardIds.has(id) && !isLocked);
  const at = clearPlace(board, new Set(places.map(({ id }) => id)));
  if (wish.by === 'axes') {
    const cards = places.map((place) => ({ ...place, x: wish.x.valueOf(place.id), y: wish.y.valueOf(place.id) }));
    const arranged = arrangeByAxes({ cards, x: wish.x.axis, y: wish.y.axis, at });
    return { cards: arranged.cards, clusters: [], ticks: { x: arranged.x, y: arranged.y } };
  }
  const cards = wish.by === 'time' ? byTime(board, places, at) : byCodes(board, places, at);
  return { cards, clusters: [], ticks: null };
}

function tidyClusters(board: ShownBoard): ArrangedBoard {
  const clusters = board.clusters.filter(({ cluster }) => !cluster.isLocked);
  const places = board.places.filter(({ isLocked }) => !isLocked);
  const { x, y } = boxAround([...places, ...clusters]) ?? { x: 0, y: 0 };
  const boxes = clusters.map(({ cluster, ...box }) => ({ ...box, parentId: cluster.parentId }));
  const arranged = arrangeClusters({ cards: places, clusters: boxes, at: { x: Math.round(x), y: Math.round(y) } });
  return { ...arranged, ticks: null };
}

function byTime(board: ShownBoard, places: readonly CardPlace[], at: { readonly x: number; readonly y: number }) {
  const cards = places.map(({ id, width, height }) => {
    const source = board.cards.get(id)?.source;
    return { id, width, height, lane: source?.document ?? '', time: source?.at ?? null, order: source?.start ?? 0 };
  });
  return arrangeByTime({ cards, lanes: [], at }).cards;
}

function byCodes(board: ShownBoard, places: readonly CardPlace[], at: { readonly x: number; readonly y: number }) {
  const cards = places.map(({ id, width, height }) => {
    const codes = board.cards.get(id)?.codes ?? [];
    return { id, width, height, codeIds: [...new Set(codes.map(({ codeId }) => codeId))] };
  });
  return arrangeByCodes({ cards, at }).cards;
}
