import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesMeet } from '../../../../src-main/shared/domain/boxes.ts';
import { gridColumns, gridPlaces, usualCard, usualGap } from '../../../../src-main/shared/domain/tidy-grid.ts';

const grid = { cardSize: usualCard, gap: usualGap, at: { x: 10, y: 20 } };

describe('a tidy grid', () => {
  it('fills rows from the left', () => {
    const places = gridPlaces({ ...grid, count: 3, columns: 2 });
    expect(places).toEqual([
      { x: 10, y: 20, width: 176, height: 112 },
      { x: 198, y: 20, width: 176, height: 112 },
      { x: 10, y: 144, width: 176, height: 112 },
    ]);
  });

  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [6, 3],
    [24, 5],
    [1000, 31],
  ])('of %i cards has %i columns', (count, columns) => {
    expect(gridColumns(count)).toBe(columns);
  });

  it('lays no card over another, and gives a card the same place whatever follows', () => {
    const size = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(fc.nat(30), fc.integer({ min: 1, max: 9 }), size, size, (count, columns, width, height) => {
        const wish = { count, columns, cardSize: { width, height }, gap: 4, at: { x: -7, y: 3.5 } };
        const places = gridPlaces(wish);
        const pairs = places.flatMap((one, index) => places.slice(index + 1).map((other) => [one, other] as const));
        expect(pairs.filter(([one, other]) => boxesMeet(one, other))).toEqual([]);
        expect(gridPlaces({ ...wish, count: count + 1 }).slice(0, count)).toEqual(places);
      }),
    );
  });
});
