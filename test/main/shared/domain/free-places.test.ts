import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesMeet } from '../../../../src-main/shared/domain/boxes.ts';
import { freePlaces } from '../../../../src-main/shared/domain/free-places.ts';
import { overlapsAmong, placedBoxes } from '../../../helpers/boxes.ts';

const step = { x: 188, y: 124 };

describe('freePlaces', () => {
  it('finds each thing a place where nothing stands', () => {
    const wishes = fc.record({
      things: placedBoxes({ maxLength: 12 }),
      standing: placedBoxes({ maxLength: 12 }),
      abreast: fc.integer({ min: 1, max: 4 }),
      way: fc.constantFrom('down' as const, 'right' as const),
    });
    fc.assert(
      fc.property(wishes, ({ things, standing, ...how }) => {
        const places = freePlaces({ things, standing, at: { x: -100, y: 20 }, step, ...how });
        const placed = things.map((thing, index) => ({ ...thing, ...places[index]! }));
        expect(overlapsAmong(placed, boxesMeet)).toEqual([]);
        expect(placed.some((box) => standing.some((other) => boxesMeet(box, other)))).toBe(false);
      }),
    );
  });

  it.each([
    ['down', [0, 0], [188, 0], [0, 124]],
    ['right', [0, 0], [0, 124], [188, 0]],
  ] as const)('goes line by line %s', (way, ...expected) => {
    const things = expected.map(() => ({ width: 176, height: 112 }));
    const places = freePlaces({ things, standing: [], at: { x: 0, y: 0 }, step, abreast: 2, way });
    expect(places.map(({ x, y }) => [x, y])).toEqual(expected);
  });
});
