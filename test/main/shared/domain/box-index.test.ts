import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBoxIndex } from '../../../../src-main/shared/domain/box-index.ts';
import { boxesMeet, boxHoldsPoint } from '../../../../src-main/shared/domain/boxes.ts';
import { placedBoxes } from '../../../helpers/boxes.ts';

const point = fc.record({ x: fc.integer({ min: -600, max: 900 }), y: fc.integer({ min: -600, max: 800 }) });
const area = fc
  .tuple(point, fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }))
  .map(([at, width, height]) => ({ ...at, width, height }));

describe('createBoxIndex', () => {
  it('finds at a point what looking at each box from the front finds', () => {
    fc.assert(
      fc.property(placedBoxes(), point, (boxes, at) => {
        const naive = boxes.findLast((box) => boxHoldsPoint(box, at)) ?? null;
        expect(createBoxIndex(boxes).at(at)).toBe(naive);
      }),
    );
  });

  it('finds what meets an area, from back to front', () => {
    fc.assert(
      fc.property(placedBoxes(), area, (boxes, within) => {
        expect(createBoxIndex(boxes).meeting(within)).toEqual(boxes.filter((box) => boxesMeet(box, within)));
      }),
    );
  });

  it('finds a large box far from its middle', () => {
    const large = { id: 'large', x: 0, y: 0, width: 10_000, height: 10 };
    const small = { id: 'small', x: 4_000, y: 4_000, width: 1, height: 1 };
    expect(createBoxIndex([small, large]).at({ x: 9_999, y: 5 })).toBe(large);
  });

  it('holds as many as like on one place', () => {
    const pile = Array.from({ length: 20_000 }, (_, index) => ({ id: String(index), x: 0, y: 0, width: 9, height: 9 }));
    const index = createBoxIndex(pile);
    expect([index.at({ x: 1, y: 1 })?.id, index.meeting({ x: 0, y: 0, width: 5, height: 5 }).length]).toEqual([
      '19999',
      20_000,
    ]);
  });

  it('finds nothing on an empty board', () => {
    const empty = createBoxIndex([]);
    expect([empty.at({ x: 0, y: 0 }), empty.meeting({ x: 0, y: 0, width: 1, height: 1 })]).toEqual([null, []]);
  });
});
