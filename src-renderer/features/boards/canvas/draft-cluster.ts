import type { Box } from '../../../../src-main/shared/contract/boards.ts';
import { boxAround } from '../../../../src-main/shared/domain/box-around.ts';
import { boxHolds } from '../../../../src-main/shared/domain/boxes.ts';
import {
  clusterSurround,
  gridColumns,
  gridPlaces,
  usualCard,
  usualGap,
} from '../../../../src-main/shared/domain/tidy-grid.ts';
import type { BoardWriting, DraftCard } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';
import { clusterAt } from './moving.ts';

export type ClusterDraft = Extract<BoardWriting, { readonly kind: 'cluster' }>;

/** A cluster of cards that lie on one another: the first stays where it is, the others go beside it. */
export function draftOfDropped(board: ShownBoard, onto: string, dropped: readonly string[]): ClusterDraft | null {
  const first = board.placeOf.get(onto);
  const others = dropped.filter((id) => id !== onto);
  if (!first || others.length === 0) return null;
  const all = [first, ...others.flatMap((id) => board.placeOf.get(id) ?? [])];
  const cardSize = {
    width: Math.max(usualCard.width, ...all.map(({ width }) => width)),
    height: Math.max(usualCard.height, ...all.map(({ height }) => height)),
  };
  const wish = { count: all.length, columns: gridColumns(all.length, cardSize), cardSize, gap: usualGap, at: first };
  const places = gridPlaces(wish);
  return {
    kind: 'cluster',
    parentId: null,
    box: boxAround(places, clusterSurround) ?? first,
    cards: all.map(({ id }, index) => ({ id, x: places[index]?.x ?? first.x, y: places[index]?.y ?? first.y })),
  };
}

/** A cluster around cards where they stand. */
export function draftAround(board: ShownBoard, cardIds: Iterable<string>): ClusterDraft | null {
  const places = [...cardIds].flatMap((id) => board.placeOf.get(id) ?? []);
  const box = boxAround(places, clusterSurround);
  if (!box) return null;
  const parents = new Set(places.map(({ clusterId }) => clusterId));
  const [parentId = null] = parents.size === 1 ? parents : [];
  return { kind: 'cluster', box, parentId, cards: places.map(keepPlace) };
}

/** A cluster where a box was drawn, of the cards that lie wholly in it. */
export function draftOfBox(board: ShownBoard, box: Box): ClusterDraft {
  const cards = board.index.meeting(box).filter((place) => boxHolds(box, place));
  const parent = clusterAt(board, box);
  const parentId = parent && boxHolds(parent, box) ? parent.id : null;
  return { kind: 'cluster', box, parentId, cards: cards.map(keepPlace) };
}

const keepPlace = ({ id, x, y }: DraftCard): DraftCard => ({ id, x, y });
