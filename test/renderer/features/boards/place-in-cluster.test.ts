import { describe, expect, it } from 'vitest';
import { boxesMeet } from '../../../../src-main/shared/domain/boxes.ts';
import { placeInCluster } from '../../../../src-renderer/features/boards/place-in-cluster.ts';
import { layOutGroups } from '../../../../src-renderer/features/boards/lay-out-groups.ts';
import { buildShownBoard } from '../../../../src-renderer/features/boards/shown-board.ts';
import type { ShownBoard } from '../../../../src-renderer/features/boards/shown-board.ts';

const size = { width: 176, height: 112 };
const card = (id: string) => ({
  id,
  kind: 'note' as const,
  targetId: null,
  text: id,
  fullText: null,
  isShortened: false,
  source: null,
  codes: [],
  createdAt: 0,
});
const place = (id: string, x: number, y: number, clusterId: string | null = null) => ({
  id,
  x,
  y,
  ...size,
  clusterId,
  groupId: null,
  layer: 0,
  color: null,
  isLocked: false,
});
const cluster = (id: string, parentId: string | null = null) => ({
  id,
  parentId,
  name: id,
  question: '',
  color: null,
  codeId: null,
  findingId: null,
  isLocked: false,
});

/** Cards `a` and `b` in the cluster `outer`, which holds the empty `inner`; `c` and `d` beside it. */
const board: ShownBoard = buildShownBoard(
  'board',
  { name: 'Board', cards: ['a', 'b', 'c', 'd'].map(card), clusters: [cluster('outer'), cluster('inner', 'outer')] },
  {
    cards: [place('a', 16, 52, 'outer'), place('b', 204, 52, 'outer'), place('c', 800, 0), place('d', 1000, 0)],
    clusters: [
      { id: 'outer', x: 0, y: 0, width: 400, height: 400 },
      { id: 'inner', x: 16, y: 200, width: 208, height: 150 },
    ],
    scale: null,
  },
);

describe('cards that are put into a cluster by its name', () => {
  it('stand below what is in it, none on another', () => {
    const { cards } = placeInCluster(board, ['c', 'd', 'a'], 'outer');
    const boxes = cards.map((moved) => ({ ...moved, ...size }));
    expect(cards.map(({ id, clusterId }) => `${id} ${String(clusterId)}`)).toEqual(['c outer', 'd outer']);
    expect(boxes.every((box) => box.y >= 350)).toBe(true);
    expect(boxesMeet(boxes[0]!, boxes[1]!)).toBe(false);
  });

  it('begin below the heading of an empty one', () => {
    expect(placeInCluster(board, ['c'], 'inner').cards).toEqual([{ id: 'c', x: 32, y: 252, clusterId: 'inner' }]);
  });

  it('never stand where a loose one stands, nor let the cluster grow over it where there is another way', () => {
    const crowded = buildShownBoard(
      'board',
      { name: 'Board', cards: ['a', 'b', 'c', 'd'].map(card), clusters: [cluster('full')] },
      {
        cards: [place('a', 16, 52, 'full'), place('b', 16, 190), place('c', 900, 0), place('d', 900, 200)],
        clusters: [{ id: 'full', x: 0, y: 0, width: 208, height: 180 }],
        scale: null,
      },
    );
    expect(placeInCluster(crowded, ['c', 'd'], 'full').cards).toEqual([
      { id: 'c', x: 204, y: 52, clusterId: 'full' },
      { id: 'd', x: 392, y: 52, clusterId: 'full' },
    ]);
  });

  it('go right of everything when they leave all clusters', () => {
    expect(placeInCluster(board, ['a'], null).cards).toEqual([{ id: 'a', x: 1272, y: 0, clusterId: null }]);
  });

  it('never put a cluster into itself or into one that lies in it', () => {
    expect(placeInCluster(board, ['outer'], 'inner').clusters).toEqual([]);
    expect(placeInCluster(board, ['inner'], null).clusters).toMatchObject([{ id: 'inner', parentId: null }]);
  });
});

describe('proposed groups', () => {
  const group = (id: string, cardIds: readonly string[]) => ({ id, name: id, cardIds, isTicked: true });

  it('stand clear of what is not proposed', () => {
    const { parentId, groups } = layOutGroups(board, [group('one', ['c']), group('two', ['d'])]);
    expect(parentId).toBeNull();
    expect(groups.every(({ box }) => box.x >= 400)).toBe(true);
    expect(boxesMeet(groups[0]!.box, groups[1]!.box)).toBe(false);
  });

  it('keep clear of what stays in the cluster that they come from', () => {
    const { groups } = layOutGroups(board, [group('one', ['a'])]);
    const staying = [board.placeOf.get('b')!, board.clusterOf.get('inner')!];
    expect(staying.some((box) => boxesMeet(box, groups[0]!.box))).toBe(false);
  });

  it('lie in the cluster that all their cards come from', () => {
    expect(layOutGroups(board, [group('one', ['a']), group('two', ['b'])]).parentId).toBe('outer');
  });
});
