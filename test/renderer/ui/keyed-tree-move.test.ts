import { describe, expect, it } from 'vitest';
import { keyedTreeMove } from '../../../src-renderer/ui/keyed-tree-move.ts';

const nodes = [
  {
    id: 'a',
    label: 'A',
    children: [
      { id: 'a1', label: 'A1' },
      { id: 'a2', label: 'A2' },
    ],
  },
  { id: 'b', label: 'B' },
];

describe('moving a node by key', () => {
  it.each([
    ['a2', 'ArrowUp', 'a1', 'before'],
    ['a1', 'ArrowDown', 'a2', 'after'],
    ['a2', 'ArrowRight', 'a1', 'on'],
    ['a2', 'ArrowLeft', 'a', 'after'],
    ['b', 'ArrowRight', 'a', 'on'],
  ])('takes %s with %s to %s, %s it', (id, key, targetId, position) => {
    expect(keyedTreeMove(nodes, id, key)).toEqual({ ids: [id], targetId, position });
  });

  it.each([
    ['c', 'ArrowUp', ['b', 'c'], 'a', 'before'],
    ['b', 'ArrowDown', ['b', 'c'], 'd', 'after'],
    ['c', 'ArrowRight', ['b', 'c'], 'a', 'on'],
    ['b', 'ArrowUp', ['b', 'd'], 'a', 'before'],
  ])('takes those selected with %s along with %s', (id, key, ids, targetId, position) => {
    const row = [...nodes, { id: 'c', label: 'C' }, { id: 'd', label: 'D' }];
    expect(keyedTreeMove(row, id, key, ids)).toEqual({ ids, targetId, position });
  });

  it.each([
    ['a', 'ArrowUp'],
    ['b', 'ArrowDown'],
    ['a1', 'ArrowRight'],
    ['b', 'ArrowLeft'],
    ['b', 'Enter'],
    ['missing', 'ArrowUp'],
  ])('leaves %s with %s where it is', (id, key) => {
    expect(keyedTreeMove(nodes, id, key)).toBeNull();
  });
});
