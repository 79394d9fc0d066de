import { describe, expect, it } from 'vitest';
import { cardBeside, readingOrder } from '../../../../src-renderer/features/boards/reading-order.ts';
import { shownBoard } from '../../../helpers/shown-board.ts';

const board = shownBoard(
  [
    { id: 'right', x: 400, y: 5 },
    { id: 'below', x: 0, y: 300 },
    { id: 'second in it', x: 150, y: 20, clusterId: 'cluster' },
    { id: 'first in it', x: 10, y: 24, clusterId: 'cluster' },
    { id: 'deepest', x: 12, y: 120, clusterId: 'inner' },
  ],
  [
    { id: 'cluster', x: 0, y: 0, width: 300, height: 250 },
    { id: 'inner', x: 5, y: 100, width: 120, height: 100, parentId: 'cluster' },
  ],
);

describe('the order in which cards are read', () => {
  it('goes line by line, and through a cluster before what stands beside it', () => {
    expect(readingOrder(board)).toEqual(['first in it', 'second in it', 'deepest', 'right', 'below']);
  });

  it('stays within a cluster that is asked for', () => {
    expect(readingOrder(board, 'inner')).toEqual(['deepest']);
  });

  it.each([
    { from: 'first in it', direction: [1, 0], beside: 'second in it' },
    { from: 'second in it', direction: [1, 0], beside: 'right' },
    { from: 'first in it', direction: [0, 1], beside: 'deepest' },
    { from: 'below', direction: [0, -1], beside: 'deepest' },
    { from: 'right', direction: [1, 0], beside: null },
  ] as const)('finds $beside from $from', ({ from, direction, beside }) => {
    expect(cardBeside(board, from, direction)).toBe(beside);
  });
});
