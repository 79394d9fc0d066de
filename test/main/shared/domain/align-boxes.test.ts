import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignBoxes } from '../../../../src-main/shared/domain/align-boxes.ts';
import { placedBoxes, standing } from '../../../helpers/boxes.ts';

const two = [
  { id: 'a', x: 0, y: 0, width: 100, height: 50 },
  { id: 'b', x: 40, y: 100, width: 200, height: 100 },
];

describe('alignBoxes', () => {
  it.each([
    ['left', [0, 0], [0, 100]],
    ['center', [70, 0], [20, 100]],
    ['right', [140, 0], [40, 100]],
    ['top', [0, 0], [40, 0]],
    ['middle', [0, 75], [40, 50]],
    ['bottom', [0, 150], [40, 100]],
  ] as const)('puts boxes on their %s', (edge, a, b) => {
    expect(alignBoxes(two, edge)).toEqual([
      { id: 'a', x: a[0], y: a[1] },
      { id: 'b', x: b[0], y: b[1] },
    ]);
  });

  it('leaves aligned boxes where they are', () => {
    fc.assert(
      fc.property(placedBoxes(), fc.constantFrom('left', 'right', 'top', 'bottom'), (boxes, edge) => {
        const once = standing(boxes, alignBoxes(boxes, edge));
        expect(standing(boxes, alignBoxes(once, edge))).toEqual(once);
      }),
    );
  });
});
