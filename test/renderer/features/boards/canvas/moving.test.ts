import { describe, expect, it } from 'vitest';
import {
  draftAround,
  draftOfBox,
  draftOfDropped,
} from '../../../../../src-renderer/features/boards/canvas/draft-cluster.ts';
import {
  clusterUnder,
  dropTargetAt,
  movingOf,
  placeMoved,
} from '../../../../../src-renderer/features/boards/canvas/moving.ts';
import { boxesMeet, boxHolds } from '../../../../../src-main/shared/domain/boxes.ts';
import { shownBoard } from '../../../../helpers/shown-board.ts';

const board = shownBoard(
  [
    { id: 'in', x: 20, y: 60, clusterId: 'outer' },
    { id: 'deep', x: 200, y: 100, clusterId: 'inner' },
    { id: 'loose', x: 600, y: 0 },
    { id: 'twin', x: 600, y: 100, groupId: 'pair' },
    { id: 'other twin', x: 600, y: 200, groupId: 'pair' },
    { id: 'fixed', x: 600, y: 300, isLocked: true },
  ],
  [
    { id: 'outer', x: 0, y: 0, width: 400, height: 300 },
    { id: 'inner', parentId: 'outer', x: 180, y: 60, width: 180, height: 200 },
  ],
);
const choose = (cardIds: readonly string[], clusterIds: readonly string[] = []) =>
  movingOf(board, { cardIds: new Set(cardIds), clusterIds: new Set(clusterIds) });

describe('moving things on the board', () => {
  it('takes a group along as one', () => {
    expect([...choose(['twin']).cards]).toEqual(['twin', 'other twin']);
  });

  it('leaves locked cards where they are', () => {
    expect([...choose(['fixed', 'loose']).cards]).toEqual(['loose']);
  });

  it('takes along all that lies in a cluster, but sends only the cluster', () => {
    const moving = choose([], ['outer', 'inner']);
    expect([...moving.allCards].toSorted()).toEqual(['deep', 'in']);
    expect(placeMoved(board, moving, { dx: 5, dy: 7, clusterId: null })).toEqual({
      boardId: 'board',
      cards: [],
      clusters: [{ id: 'outer', x: 5, y: 7, width: 400, height: 300, parentId: null }],
    });
  });

  it('puts moved cards into the cluster where they are let go', () => {
    const placing = placeMoved(board, choose(['loose']), { dx: -400, dy: 100, clusterId: 'inner' });
    expect(placing.cards).toEqual([{ id: 'loose', x: 200, y: 100, clusterId: 'inner' }]);
  });

  it.each([
    {
      what: 'a card outside every cluster',
      chosen: ['loose'],
      point: { x: 610, y: 110 },
      target: { kind: 'card', id: 'twin' },
    },
    {
      what: 'the innermost cluster',
      chosen: ['loose'],
      point: { x: 210, y: 110 },
      target: { kind: 'cluster', id: 'inner' },
    },
    { what: 'nothing on empty ground', chosen: ['loose'], point: { x: 900, y: 900 }, target: null },
    { what: 'nothing on itself', chosen: ['loose'], point: { x: 610, y: 10 }, target: null },
  ])('drops onto $what', ({ chosen, point, target }) => {
    expect(dropTargetAt(board, choose(chosen), point)).toEqual(target);
  });

  it('never drops a cluster into itself', () => {
    expect(dropTargetAt(board, choose([], ['outer']), { x: 210, y: 110 })).toBeNull();
  });

  it('asks by the keyboard in which cluster the middle lies', () => {
    expect(clusterUnder(board, choose(['loose']), -580, 80)).toBe('outer');
    expect(clusterUnder(board, choose(['in']), 2000, 0)).toBeNull();
  });
});

describe('a new cluster', () => {
  it('holds the cards that were dropped on one, side by side', () => {
    const draft = draftOfDropped(board, 'twin', ['loose'])!;
    const boxes = draft.cards.map(({ x, y }) => ({ x, y, width: 100, height: 60 }));
    expect(draft.cards.map(({ id }) => id)).toEqual(['twin', 'loose']);
    expect(boxes.every((box) => boxHolds(draft.box, box))).toBe(true);
    expect(boxesMeet(boxes[0]!, boxes[1]!)).toBe(false);
  });

  it('goes to the nearest clear ground, where it would lie under other cards', () => {
    const ids = Array.from({ length: 25 }, (_, index) => `card ${String(index)}`);
    const pile = shownBoard(ids.map((id, index) => ({ id, x: (index % 5) * 112, y: Math.floor(index / 5) * 72 })));
    const draft = draftOfDropped(pile, 'card 7', ['card 20', 'card 3'])!;
    const boxes = draft.cards.map(({ x, y }) => ({ x, y, width: 100, height: 60 }));
    expect(draft.cards.map(({ id }) => id)).toEqual(['card 7', 'card 20', 'card 3']);
    expect(pile.places.filter((card) => boxesMeet(card, draft.box))).toEqual([]);
    expect(boxes.every((box) => boxHolds(draft.box, box))).toBe(true);
    expect(draft.box.height).toBeLessThan(500);
  });

  it('puts none where another card stands', () => {
    const crowded = shownBoard([
      { id: 'first', x: 0, y: 0 },
      { id: 'second', x: 900, y: 900 },
      { id: 'beside', x: 150, y: 10 },
    ]);
    const draft = draftOfDropped(crowded, 'first', ['second'])!;
    const boxes = draft.cards.map(({ x, y }) => ({ x, y, width: 100, height: 60 }));
    expect(draft.cards[0]).toEqual({ id: 'first', x: 0, y: 0 });
    expect(boxes.some((box) => boxesMeet(box, crowded.placeOf.get('beside')!))).toBe(false);
    expect(boxesMeet(boxes[0]!, boxes[1]!)).toBe(false);
  });

  it('stands around cards without moving them, in the cluster that they share', () => {
    const draft = draftAround(board, ['deep'])!;
    expect(draft).toMatchObject({ parentId: 'inner', cards: [{ id: 'deep', x: 200, y: 100 }] });
  });

  it('takes the cards that lie wholly in a drawn box', () => {
    const { cards } = draftOfBox(board, { x: 590, y: -10, width: 130, height: 200 });
    expect(cards.map(({ id }) => id)).toEqual(['loose', 'twin']);
  });

  it('has room for its heading however tightly it was drawn', () => {
    const { box } = draftOfBox(board, { x: 598, y: -2, width: 104, height: 64 });
    expect(box).toEqual({ x: 584, y: -52, width: 132, height: 128 });
  });

  it('is no smaller than a cluster may be', () => {
    const { box } = draftOfBox(board, { x: 900, y: 900, width: 20, height: 8 });
    expect(box).toEqual({ x: 900, y: 900, width: 128, height: 80 });
  });

  it('is none of nothing', () => {
    expect(draftAround(board, [])).toBeNull();
    expect(draftOfDropped(board, 'loose', ['loose'])).toBeNull();
  });
});
