import { describe, expect, it } from 'vitest';
import { displaced } from '../../../../../src-renderer/features/boards/canvas/displaced.ts';
import { movedBetween } from '../../../../../src-renderer/features/boards/canvas/moved-between.ts';
import { movingOf } from '../../../../../src-renderer/features/boards/canvas/moving.ts';
import { withPositions } from '../../../../../src-renderer/features/boards/canvas/with-positions.ts';
import { withProposedClusters } from '../../../../../src-renderer/features/boards/with-proposed-clusters.ts';
import { shownBoard } from '../../../../helpers/shown-board.ts';

const size = { width: 100, height: 60 };
const board = shownBoard(
  [
    { id: 'a', x: 0, y: 0, clusterId: 'one' },
    { id: 'b', x: 200, y: 0 },
  ],
  [{ id: 'one', x: -20, y: -60, width: 200, height: 200 }],
);
const later = withProposedClusters(withPositions(board, new Map([['a', { x: 50, y: 80 }]])), [
  { id: 'one', name: '', box: { x: 30, y: 20, width: 140, height: 200 } },
  { id: 'new', name: 'New', box: { x: 900, y: 0, width: 140, height: 200 } },
]);

describe('what glides when the board changes', () => {
  it('is what was there before and stands elsewhere, cards and clusters', () => {
    expect(movedBetween(board, later, null)).toEqual({
      from: {
        cards: [{ id: 'a', x: 0, y: 0, ...size }],
        clusters: [{ id: 'one', x: -20, y: -60, width: 200, height: 200 }],
      },
      to: {
        cards: [{ id: 'a', x: 50, y: 80, ...size }],
        clusters: [{ id: 'one', x: 30, y: 20, width: 140, height: 200 }],
      },
    });
  });

  it('begins where it is seen, when it is on its way already', () => {
    const glide = {
      from: { cards: [], clusters: [] },
      cards: new Map([['a', { x: 7, y: 8, ...size }]]),
      clusters: new Map(),
    };
    expect(movedBetween(board, later, glide)?.from.cards).toEqual([{ id: 'a', x: 7, y: 8, ...size }]);
  });

  it('is nothing where nothing moved', () => {
    expect(movedBetween(board, { ...board, places: [...board.places] }, null)).toBeNull();
  });
});

describe('what is seen elsewhere than it stands', () => {
  it('is what is moved, with all that lies in it', () => {
    const moving = movingOf(board, { cardIds: new Set(), clusterIds: new Set(['one']) });
    const gesture = { kind: 'move', moving, dx: 5, dy: 6, guides: [], target: null, isDropped: false } as const;
    const { cards, clusters } = displaced(board, gesture, null);
    expect([...cards]).toEqual([['a', { x: 5, y: 6, ...size }]]);
    expect([...clusters]).toEqual([['one', { x: -15, y: -54, width: 200, height: 200 }]]);
  });

  it('is what is resized', () => {
    const resizing = { kind: 'card', id: 'b', corner: 'se', box: { x: 200, y: 0, ...size } } as const;
    const box = { x: 200, y: 0, width: 300, height: 90 };
    const { cards, clusters } = displaced(board, { kind: 'resize', resizing, box, isDropped: false }, null);
    expect([...cards]).toEqual([['b', box]]);
    expect(clusters.size).toBe(0);
  });
});
