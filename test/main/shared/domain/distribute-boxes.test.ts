import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributeBoxes } from '../../../../src-main/shared/domain/distribute-boxes.ts';
import { placedBoxes, standing } from '../../../helpers/boxes.ts';

const spacesOf = (boxes: readonly { x: number; width: number }[]) =>
  boxes.slice(1).map(({ x }, index) => x - (boxes[index]!.x + boxes[index]!.width));

describe('distributeBoxes', () => {
  it('moves those in the middle only', () => {
    const boxes = [
      { id: 'c', x: 300, y: 7, width: 50, height: 10 },
      { id: 'a', x: 0, y: 5, width: 50, height: 10 },
      { id: 'b', x: 60, y: 6, width: 50, height: 10 },
    ];
    expect(distributeBoxes(boxes, 'horizontal')).toEqual([
      { id: 'a', x: 0, y: 5 },
      { id: 'b', x: 150, y: 6 },
      { id: 'c', x: 300, y: 7 },
    ]);
  });

  it('leaves equal spaces and the box around as it was', () => {
    fc.assert(
      fc.property(placedBoxes({ minLength: 2 }), (boxes) => {
        const placed = standing(boxes, distributeBoxes(boxes, 'horizontal'));
        const spaces = spacesOf(placed);
        const ends = placed.map(({ x, width }) => x + width);
        expect(Math.max(...spaces) - Math.min(...spaces)).toBeLessThan(1e-6);
        expect(placed[0]!.x).toBe(Math.min(...boxes.map(({ x }) => x)));
        expect(ends.at(-1)).toBeCloseTo(Math.max(...boxes.map(({ x, width }) => x + width)));
      }),
    );
  });

  it('does the same whatever order the boxes come in', () => {
    fc.assert(
      fc.property(placedBoxes(), (boxes) => {
        expect(distributeBoxes(boxes.toReversed(), 'vertical')).toEqual(distributeBoxes(boxes, 'vertical'));
      }),
    );
  });
});
