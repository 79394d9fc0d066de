import { describe, expect, it } from 'vitest';
import { saidBy, shownBoard } from '../../../helpers/shown-board.ts';

describe('a shown board', () => {
  it('tells whose voices are in a cluster and in those in it', () => {
    const board = shownBoard(
      [
        { id: 'one', clusterId: 'outer', card: { source: saidBy('Anna', 'first') } },
        { id: 'two', clusterId: 'inner', card: { source: saidBy('Ben', 'second') } },
        { id: 'three', clusterId: 'inner', card: { source: saidBy('Ben', 'first') } },
        { id: 'note', clusterId: 'inner' },
      ],
      [
        { id: 'inner', parentId: 'outer', x: 0, y: 0, width: 10, height: 10 },
        { id: 'outer', x: 0, y: 0, width: 100, height: 100 },
      ],
    );
    const told = board.clusters.map(({ id, depth, cards, people, documents }) => ({
      id,
      depth,
      cards,
      people,
      documents,
    }));
    expect(told).toEqual([
      { id: 'outer', depth: 0, cards: 4, people: 2, documents: 2 },
      { id: 'inner', depth: 1, cards: 3, people: 1, documents: 2 },
    ]);
  });
});
