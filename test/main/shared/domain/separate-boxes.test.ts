import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesMeet } from '../../../../src-main/shared/domain/boxes.ts';
import { separateBoxes } from '../../../../src-main/shared/domain/separate-boxes.ts';
import { overlapsAmong, placedBoxes, standing } from '../../../helpers/boxes.ts';

describe('separateBoxes', () => {
  it('leaves a gap between all boxes', () => {
    fc.assert(
      fc.property(placedBoxes({ maxLength: 40 }), (boxes) => {
        const apart = standing(boxes, separateBoxes(boxes, 10));
        const grown = apart.map((box) => ({ ...box, width: box.width + 10, height: box.height + 10 }));
        expect(overlapsAmong(grown, boxesMeet)).toEqual([]);
        expect(apart).toHaveLength(boxes.length);
      }),
    );
  });

  it('leaves boxes that stand apart where they are', () => {
    const boxes = [0, 200, 400].map((x) => ({ id: String(x), x, y: 7, width: 150, height: 90 }));
    expect(separateBoxes(boxes, 20)).toEqual(boxes.map(({ id, x, y }) => ({ id, x, y })));
  });

  it('puts a pile apart', () => {
    const pile = Array.from({ length: 300 }, (_, index) => ({
      id: String(index),
      x: 0,
      y: 0,
      width: 176,
      height: 112,
    }));
    expect(overlapsAmong(standing(pile, separateBoxes(pile, 12)), boxesMeet)).toEqual([]);
  });
});
