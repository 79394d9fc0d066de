import { describe, expect, it } from 'vitest';
import { droppedBefore, keyedBefore } from '../../../src-renderer/ui/reorder-target.ts';

const ids = ['a', 'b', 'c', 'd'];

describe('droppedBefore', () => {
  it.each([
    ['d', { id: 'a', position: 'before' }, 'a'],
    ['a', { id: 'c', position: 'after' }, 'd'],
    ['a', { id: 'd', position: 'after' }, null],
    ['b', { id: 'a', position: 'after' }, 'c'],
    ['b', { id: 'c', position: 'before' }, 'c'],
  ] as const)('puts %s dropped at %o before %s', (id, place, before) => {
    expect(droppedBefore(ids, id, place)).toBe(before);
  });
});

describe('keyedBefore', () => {
  it.each([
    ['b', 'ArrowUp', { beforeId: 'a' }],
    ['b', 'ArrowDown', { beforeId: 'd' }],
    ['c', 'ArrowDown', { beforeId: null }],
    ['a', 'ArrowUp', null],
    ['d', 'ArrowDown', null],
    ['b', 'ArrowLeft', null],
    ['gone', 'ArrowDown', null],
  ])('moves %s by %s to %o', (id, key, move) => {
    expect(keyedBefore(ids, id, key)).toEqual(move);
  });
});
