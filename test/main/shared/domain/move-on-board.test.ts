import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClusterCycle, moveOnBoard } from '../../../../src-main/shared/domain/move-on-board.ts';

const size = { width: 100, height: 50 };
const card = (id: string, clusterId: string | null, isLocked = false) => ({
  ...{ id, clusterId, isLocked, x: 30, y: 80 },
  ...size,
});
const cluster = (id: string, parentId: string | null, isLocked = false) => ({
  ...{ id, parentId, isLocked, x: 0, y: 0, width: 400, height: 300 },
});
const board = {
  cards: [card('in-outer', 'outer'), card('in-inner', 'inner'), card('loose', null), card('locked', 'outer', true)],
  clusters: [cluster('outer', null), cluster('inner', 'outer')],
};
const moved = (id: string, x: number, y: number, width = 400, height = 300) => ({ id, x, y, width, height });
const placesOf = (cards: readonly { id: string; x: number; y: number }[]) =>
  Object.fromEntries(cards.map(({ id, x, y }) => [id, [x, y]]));

describe('moving on a board', () => {
  it('takes along what is in a cluster, in clusters in it too, but what is locked', () => {
    const after = moveOnBoard(board, { cards: [], clusters: [moved('outer', 7, -5)] });
    expect(placesOf(after.cards)).toEqual({
      'in-outer': [37, 75],
      'in-inner': [37, 75],
      loose: [30, 80],
      locked: [30, 80],
    });
    expect(placesOf(after.clusters)).toEqual({ outer: [7, -5], inner: [7, -5] });
  });

  it('puts what is named where it is said, whatever holds it', () => {
    const moves = { cards: [{ id: 'in-outer', x: 1, y: 2 }], clusters: [moved('outer', 7, 0), moved('inner', 50, 60)] };
    const after = moveOnBoard(board, moves);
    expect(placesOf(after.cards)).toMatchObject({ 'in-outer': [1, 2], 'in-inner': [80, 140] });
  });

  it('leaves what is in a cluster that is resized', () => {
    const after = moveOnBoard(board, { cards: [], clusters: [moved('outer', -20, 0, 420)] });
    expect(after.cards).toEqual(board.cards);
    expect(after.clusters[1]).toEqual(board.clusters[1]);
  });

  it('leaves a locked cluster and what is in it, when it is named or lies in one that moves', () => {
    const clusters = [cluster('outer', null), cluster('inner', 'outer', true)];
    const after = moveOnBoard(
      { ...board, clusters },
      { cards: [], clusters: [moved('outer', 9, 9), moved('inner', 5, 5)] },
    );
    expect(placesOf(after.clusters)).toEqual({ outer: [9, 9], inner: [0, 0] });
    expect(placesOf(after.cards)).toMatchObject({ 'in-outer': [39, 89], 'in-inner': [30, 80] });
  });

  it('leaves a locked card in its place and its cluster', () => {
    const after = moveOnBoard(board, { cards: [{ id: 'locked', x: 0, y: 0, clusterId: null }], clusters: [] });
    expect(after.cards).toEqual(board.cards);
  });

  it('lets a cluster grow around what is put into it', () => {
    const after = moveOnBoard(board, { cards: [{ id: 'loose', x: 380, y: 80, clusterId: 'inner' }], clusters: [] });
    expect(after.clusters.map(({ width }) => width)).toEqual([528, 496]);
    const named = { cards: [{ id: 'loose', x: 380, y: 80, clusterId: 'outer' }], clusters: [moved('outer', 0, 0)] };
    expect(moveOnBoard(board, named).clusters[0]).toEqual(board.clusters[0]);
  });

  it('moves everything back with the opposite move', () => {
    const by = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(by, by, (x, y) => {
        const there = moveOnBoard(board, { cards: [], clusters: [moved('outer', x, y)] });
        expect(moveOnBoard(there, { cards: [], clusters: [moved('outer', 0, 0)] })).toEqual(board);
      }),
    );
  });
});

describe('a cluster in itself', () => {
  it('is found, over others too', () => {
    const pair = (id: string, parentId: string | null) => ({ id, parentId });
    expect(findClusterCycle([pair('a', 'b'), pair('b', null), pair('c', 'a')])).toBeNull();
    expect(findClusterCycle([pair('a', 'a')])).toBe('a');
    expect(findClusterCycle([pair('d', 'a'), pair('a', 'c'), pair('b', 'a'), pair('c', 'b')])).toBe('a');
    expect(findClusterCycle([pair('a', 'gone')])).toBeNull();
  });
});
