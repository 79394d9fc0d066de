import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manyDroppedBefore, manyKeyedBefore } from '../../../src-renderer/ui/reorder-many.ts';

const ids = ['a', 'b', 'c', 'd'];

it.each([
  [['a', 'b'], { id: 'd', position: 'before' }, 'd'],
  [['a', 'b'], { id: 'd', position: 'after' }, null],
  [['b', 'd'], { id: 'b', position: 'after' }, 'c'],
  [['c', 'd'], { id: 'a', position: 'before' }, 'a'],
  [['b', 'c'], { id: 'b', position: 'before' }, 'd'],
] as const)('puts %j where they are dropped', (moved, place, before) => {
  expect(manyDroppedBefore(ids, moved, place)).toBe(before);
});

it.each([
  [['b'], 'ArrowUp', { beforeId: 'a' }],
  [['b', 'c'], 'ArrowUp', { beforeId: 'a' }],
  [['a', 'b'], 'ArrowUp', null],
  [['a', 'c'], 'ArrowUp', { beforeId: 'b' }],
  [['b', 'c'], 'ArrowDown', { beforeId: null }],
  [['a'], 'ArrowDown', { beforeId: 'c' }],
  [['c', 'd'], 'ArrowDown', null],
  [['b', 'd'], 'ArrowDown', { beforeId: null }],
  [['b'], 'ArrowLeft', null],
  [[], 'ArrowUp', null],
] as const)('moves %j by %s', (moved, key, target) => {
  expect(manyKeyedBefore(ids, moved, key)).toEqual(target);
});

const placed = (moved: readonly string[], beforeId: string | null): readonly string[] => {
  const others = ids.filter((id) => !moved.includes(id));
  const at = beforeId === null ? others.length : others.indexOf(beforeId);
  return others.toSpliced(at, 0, ...moved);
};

describe('moving by a key', () => {
  it('never names one of those that move, but for the first of others', () => {
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1 }), fc.constantFrom('ArrowUp', 'ArrowDown'), (moved, key) => {
        const target = manyKeyedBefore(ids, moved, key);
        expect(target === null || target.beforeId === null || !moved.includes(target.beforeId)).toBe(true);
      }),
    );
  });

  it('keeps every row, and the order of those that move', () => {
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1 }), fc.constantFrom('ArrowUp', 'ArrowDown'), (moved, key) => {
        const target = manyKeyedBefore(ids, moved, key) ?? { beforeId: null };
        const result = placed(moved, target.beforeId);
        expect(result.toSorted()).toEqual(ids);
        expect(result.filter((id) => moved.includes(id))).toEqual(moved);
      }),
    );
  });
});
