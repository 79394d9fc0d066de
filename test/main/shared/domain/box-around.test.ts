import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround } from '../../../../src-main/shared/domain/box-around.ts';
import { boxHolds } from '../../../../src-main/shared/domain/boxes.ts';
import { placedBoxes } from '../../../helpers/boxes.ts';

describe('boxAround', () => {
  it('is nothing around nothing', () => {
    expect(boxAround([])).toBeNull();
  });

  it('leaves space on each side and for a heading above', () => {
    const boxes = [
      { x: 10, y: 20, width: 30, height: 40 },
      { x: 50, y: 0, width: 10, height: 10 },
    ];
    expect(boxAround(boxes, { padding: 5, heading: 24 })).toEqual({ x: 5, y: -29, width: 60, height: 94 });
  });

  it('holds each box, and is no larger than it must be', () => {
    fc.assert(
      fc.property(placedBoxes({ minLength: 1 }), (boxes) => {
        const around = boxAround(boxes)!;
        const sides = [
          Math.min(...boxes.map(({ x }) => x)),
          Math.min(...boxes.map(({ y }) => y)),
          Math.max(...boxes.map(({ x, width }) => x + width)),
          Math.max(...boxes.map(({ y, height }) => y + height)),
        ];
        expect(boxes.every((box) => boxHolds(around, box))).toBe(true);
        expect([around.x, around.y, around.x + around.width, around.y + around.height]).toEqual(sides);
      }),
    );
  });
});
