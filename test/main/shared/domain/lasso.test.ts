import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lassoed, polygonHolds } from '../../../../src-main/shared/domain/lasso.ts';
import { boxHoldsPoint, middleOf } from '../../../../src-main/shared/domain/boxes.ts';
import { placedBoxes } from '../../../helpers/boxes.ts';

const corners = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
  { x: 50, y: 20 },
  { x: 0, y: 100 },
];

describe('polygonHolds', () => {
  it.each([
    [10, 10, true],
    [50, 10, true],
    [50, 50, false],
    [95, 80, true],
    [-1, 50, false],
    [50, 101, false],
  ])('says of (%i, %i): %s', (x, y, isWithin) => {
    expect(polygonHolds(corners, { x, y })).toBe(isWithin);
  });

  it.each([[[]], [[{ x: 1, y: 1 }]], [corners.slice(0, 2)]])('holds nothing with too few corners', (few) => {
    expect(polygonHolds(few, { x: 1, y: 0 })).toBe(false);
  });
});

describe('lassoed', () => {
  it('finds in a rectangle what stands with its middle in it', () => {
    fc.assert(
      fc.property(placedBoxes(), (boxes) => {
        const area = { x: -100.25, y: -50.25, width: 300, height: 250 };
        const rectangle = [
          { x: area.x, y: area.y },
          { x: area.x + area.width, y: area.y },
          { x: area.x + area.width, y: area.y + area.height },
          { x: area.x, y: area.y + area.height },
        ];
        expect(lassoed(boxes, rectangle)).toEqual(boxes.filter((box) => boxHoldsPoint(area, middleOf(box))));
      }),
    );
  });
});
