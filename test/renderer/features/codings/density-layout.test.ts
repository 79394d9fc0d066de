import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densityColumns, densityLayout } from '../../../../src-renderer/features/codings/density-layout.ts';

const inText = (list: readonly (readonly [number, number])[]) =>
  list.map(([start, length], index) => ({ id: String(index), start, end: Math.min(1000, start + length) }));

describe('densityLayout', () => {
  it('puts passages that overlap side by side', () => {
    const marks = densityLayout(inText([[0, 500], [100, 300], [200, 100], [600, 100]]), 1000, 500); // prettier-ignore
    expect(marks.map(({ column }) => column)).toEqual([0, 1, 2, 0]);
  });

  it('draws the shortest passage too', () => {
    expect(densityLayout(inText([[500, 1]]), 1000, 100)[0]?.height).toBe(2);
  });

  it('stays in its columns and in order however many there are', () => {
    const some = fc.array(fc.tuple(fc.nat(999), fc.nat(400)), { maxLength: 100 });
    fc.assert(
      fc.property(some, (list) => {
        const passages = inText(list.toSorted(([one], [other]) => one - other));
        const marks = densityLayout(passages, 1000, 300);
        expect(marks.map(({ id }) => id)).toEqual(passages.map(({ id }) => id));
        expect(marks.every(({ column }) => column >= 0 && column < densityColumns)).toBe(true);
      }),
    );
  });
});
