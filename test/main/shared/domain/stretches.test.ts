import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredLength, stretchAt } from '../../../../src-main/shared/domain/stretches.ts';
import type { Stretch } from '../../../../src-main/shared/domain/stretches.ts';

const stretch = fc
  .tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]): Stretch => ({ start, end: start + length }));

const apart = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.integer({ min: 1, max: 6 })), { maxLength: 12 }).map((steps) => {
  let reached = 0;
  return steps.map(([space, length]): Stretch => {
    const start = reached + space;
    reached = start + length;
    return { start, end: reached };
  });
});

describe('stretchAt', () => {
  it.each([
    [[], 0, -1],
    [[{ start: 2, end: 4 }], 1, -1],
    [[{ start: 2, end: 4 }], 2, 0],
    [[{ start: 2, end: 4 }], 3, 0],
    [[{ start: 2, end: 4 }], 4, -1],
  ])('in %j finds for %i the stretch %i', (stretches, offset, index) => {
    expect(stretchAt(stretches, offset)).toBe(index);
  });

  it('finds what looking at each stretch finds', () => {
    fc.assert(
      fc.property(apart, fc.nat({ max: 90 }), (stretches, offset) => {
        const naive = stretches.findIndex(({ start, end }) => start <= offset && offset < end);
        expect(stretchAt(stretches, offset)).toBe(naive);
      }),
    );
  });
});

describe('coveredLength', () => {
  it('is what marking each unit counts', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 15 }), (stretches) => {
        const ordered = stretches.toSorted((one, other) => one.start - other.start);
        const units = new Set(
          ordered.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
        );
        expect(coveredLength(ordered)).toBe(units.size);
      }),
    );
  });
});
