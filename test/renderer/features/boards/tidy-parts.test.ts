import { describe, expect, it } from 'vitest';
import { arrangeBoard } from '../../../../src-renderer/features/boards/arrange-board.ts';
import { tidyParts } from '../../../../src-renderer/features/boards/tidy-parts.ts';
import { boxesMeet } from '../../../../src-main/shared/domain/boxes.ts';
import { shownBoard } from '../../../helpers/shown-board.ts';

const board = shownBoard(
  [
    { id: 'free', x: 20, y: 60, clusterId: 'open' },
    { id: 'pinned', x: 420, y: 60, clusterId: 'held', isLocked: true },
    { id: 'beside it', x: 420, y: 160, clusterId: 'held' },
    { id: 'title', x: 0, y: -40, isLocked: true },
    { id: 'loose', x: 10, y: -30 },
  ],
  [
    { id: 'open', x: 0, y: 0, width: 300, height: 300 },
    { id: 'held', x: 400, y: 0, width: 300, height: 300 },
  ],
);
const axis = { id: 'frequency', name: null, isYesNo: false, axis: { kind: 'number' }, valueOf: () => null } as const;

describe('what tidy grids put in order', () => {
  it('is neither locked nor lies where something is locked', () => {
    const { cards, clusters, obstacles } = tidyParts(board);
    expect(cards.map(({ id }) => id)).toEqual(['free', 'loose']);
    expect(clusters.map(({ id }) => id)).toEqual(['open']);
    expect(obstacles).toMatchObject([{ id: 'held' }, { id: 'title' }]);
  });

  it('keeps clear of what stays', () => {
    const wish = { by: 'clusters', cardIds: new Set<string>(), x: axis, y: axis } as const;
    const { cards, clusters } = arrangeBoard(board, wish);
    const placed = [...clusters, ...cards.map((card) => ({ ...card, width: 100, height: 60 }))];
    const staying = [board.clusterOf.get('held')!, board.placeOf.get('title')!];
    expect(placed.map(({ id }) => id)).toEqual(['open', 'free', 'loose']);
    expect(placed.some((box) => staying.some((other) => boxesMeet(box, other)))).toBe(false);
  });
});
