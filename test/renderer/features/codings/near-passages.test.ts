import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPassages, passagesNear } from '../../../../src-renderer/features/codings/near-passages.ts';

const passages = fc
  .array(fc.tuple(fc.nat(500), fc.nat(80)), { maxLength: 80 })
  .map((list) => list.map(([start, length], index) => ({ id: String(index), start, end: start + length })));

describe('passagesNear', () => {
  it('finds a long passage that began far above', () => {
    const index = indexPassages([
      { id: 'long', start: 0, end: 900 },
      { id: 'short', start: 10, end: 20 },
      { id: 'here', start: 500, end: 520 },
    ]);
    expect(passagesNear(index, 480, 600).map(({ id }) => id)).toEqual(['long', 'here']);
  });

  it('finds exactly what looking through all would', () => {
    fc.assert(
      fc.property(passages, fc.nat(500), fc.nat(100), (given, from, length) => {
        const found = passagesNear(indexPassages(given), from, from + length).map(({ id }) => id);
        const expected = given.filter(({ start, end }) => end >= from && start <= from + length).map(({ id }) => id);
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});
