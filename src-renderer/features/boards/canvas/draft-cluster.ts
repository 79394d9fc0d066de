import type { Box, CardPlace } from '../../../../src-main/shared/contract/boards.ts';
import { boxAround } from '../../../../src-main/shared/domain/box-around.ts';
import { boxesMeet, boxHolds } from '../../../../src-main/shared/domain/boxes.ts';
import { freePlaces } from '../../../../src-main/shared/domain/free-places.ts';
import { clusterSurround, gridColumns, usualCard, usualGap } from '../../../../src-main/shared/domain/tidy-grid.ts';
import type { BoardWriting, DraftCard } from '../board-state.ts';
import { freeBox } from '../free-box.ts';
import type { ShownBoard } from '../shown-board.ts';
import { clusterAt } from './moving.ts';
import { leastSize } from './resize-box.ts';

export type ClusterDraft = Extract<BoardWriting, { readonly kind: 'cluster' }>;

/**
 * A cluster of cards that lie on one another: the first stays where it is, the others go beside it where nothing stands. Where
 * the cluster would lie under cards that aren't its own, all go to the nearest clear ground.
 */
export function draftOfDropped(board: ShownBoard, onto: string, dropped: readonly string[]): ClusterDraft | null {
  const first = board.placeOf.get(onto);
  const others = dropped.flatMap((id) => (id === onto ? [] : (board.placeOf.get(id) ?? [])));
  if (!first || others.length === 0) return null;
  const moved = new Set(others.map(({ id }) => id));
  const all = [first, ...others];
  const cardSize = {
    width: Math.max(usualCard.width, ...all.map(({ width }) => width)),
    height: Math.max(usualCard.height, ...all.map(({ height }) => height)),
  };
  const foreign = board.places.filter(({ id }) => id !== onto && !moved.has(id));
  const placesAmong = (standing: readonly Box[]) => {
    const places = freePlaces({
      things: others,
      standing: [first, ...standing],
      at: first,
      step: { x: cardSize.width + usualGap, y: cardSize.height + usualGap },
      abreast: gridColumns(all.length, cardSize),
      way: 'down',
    });
    return [first, ...others.map((card, index) => ({ ...card, ...places[index] }))];
  };
  const beside = draftOf(placesAmong(foreign));
  if (foreign.every((card) => !boxesMeet(card, beside.box))) return beside;
  const close = draftOf(placesAmong([]));
  const { x, y } = freeBox(board, close.box);
  const [dx, dy] = [x - close.box.x, y - close.box.y];
  return {
    ...close,
    box: { ...close.box, x, y },
    cards: close.cards.map((card) => ({ ...card, x: card.x + dx, y: card.y + dy })),
  };
}

const draftOf = (places: readonly CardPlace[]): ClusterDraft => ({
  kind: 'cluster',
  parentId: null,
  box: boxAround(places, clusterSurround)!,
  cards: places.map(keepPlace),
});

/** A cluster around cards where they stand. */
export function draftAround(board: ShownBoard, cardIds: Iterable<string>): ClusterDraft | null {
  const places = [...cardIds].flatMap((id) => board.placeOf.get(id) ?? []);
  const box = boxAround(places, clusterSurround);
  if (!box) return null;
  const parents = new Set(places.map(({ clusterId }) => clusterId));
  const [parentId = null] = parents.size === 1 ? parents : [];
  return { kind: 'cluster', box, parentId, cards: places.map(keepPlace) };
}

/** A cluster where a box was drawn, of the cards that lie wholly in it; no smaller than their surround and a cluster may be. */
export function draftOfBox(board: ShownBoard, drawn: Box): ClusterDraft {
  const cards = board.index.meeting(drawn).filter((place) => boxHolds(drawn, place));
  const parent = clusterAt(board, drawn);
  const parentId = parent && boxHolds(parent, drawn) ? parent.id : null;
  const held = boxAround([drawn, boxAround(cards, clusterSurround) ?? drawn]) ?? drawn;
  const { width, height } = leastSize.cluster;
  const box = { ...held, width: Math.max(width, held.width), height: Math.max(height, held.height) };
  return { kind: 'cluster', box, parentId, cards: cards.map(keepPlace) };
}

const keepPlace = ({ id, x, y }: DraftCard): DraftCard => ({ id, x, y });
