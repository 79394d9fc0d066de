import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seatPlaces } from '../../../../src-renderer/features/capture/seat-places.ts';

describe('seats round a table', () => {
  it('has the first at the head, and goes round clockwise', () => {
    expect(seatPlaces(4)).toEqual([
      { x: 0.5, y: 0 },
      { x: 1, y: 0.5 },
      { x: 0.5, y: 1 },
      { x: 0, y: 0.5 },
    ]);
  });

  it('lets two face each other', () => {
    expect(seatPlaces(2)).toEqual([
      { x: 1, y: 0.5 },
      { x: 0, y: 0.5 },
    ]);
  });

  it('gives everybody a place of their own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36 }), (count) => {
        const places = seatPlaces(count);
        expect(places).toHaveLength(count);
        expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
      }),
    );
  });
});
