import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapBox } from '../../../../src-main/shared/domain/snap-box.ts';
import { placedBoxes } from '../../../helpers/boxes.ts';

const box = { x: 103, y: 205, width: 200, height: 100 };
const above = { x: 100, y: 0, width: 200, height: 100 };

describe('snapBox', () => {
  it('stays where nothing is near', () => {
    expect(snapBox(box, { reach: 8 })).toEqual({ x: 103, y: 205, guides: [] });
  });

  it('goes to the grid within reach, axis by axis', () => {
    expect(snapBox(box, { grid: 20, reach: 4 })).toMatchObject({ x: 100, y: 205 });
  });

  it('lines up with a neighbour before the grid, and shows the lines', () => {
    expect(snapBox(box, { neighbours: [above], grid: 6, reach: 4 })).toEqual({
      x: 100,
      y: 204,
      guides: [
        { axis: 'x', at: 100, from: 0, to: 304 },
        { axis: 'x', at: 200, from: 0, to: 304 },
        { axis: 'x', at: 300, from: 0, to: 304 },
      ],
    });
  });

  it('lines up a left edge with a right edge', () => {
    expect(snapBox({ ...box, x: 305 }, { neighbours: [above], reach: 8 })).toMatchObject({ x: 300, y: 205 });
  });

  it('never goes farther than its reach', () => {
    fc.assert(
      fc.property(placedBoxes({ minLength: 1 }), fc.integer({ min: 0, max: 30 }), ([moved, ...neighbours], reach) => {
        const { x, y } = snapBox(moved!, { neighbours, grid: 16, reach });
        expect(Math.max(Math.abs(x - moved!.x), Math.abs(y - moved!.y))).toBeLessThanOrEqual(reach);
      }),
    );
  });

  it('stays where it snapped', () => {
    fc.assert(
      fc.property(placedBoxes({ minLength: 1 }), ([moved, ...neighbours]) => {
        const once = snapBox(moved!, { neighbours, reach: 10 });
        expect(snapBox({ ...moved!, x: once.x, y: once.y }, { neighbours, reach: 10 })).toEqual(once);
      }),
    );
  });
});
