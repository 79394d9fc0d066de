import { describe, expect, it } from 'vitest';
import { edgePull } from '../../../../../src-renderer/features/boards/canvas/edge-pull.ts';

const size = { width: 1000, height: 600 };
const middle = { x: 500, y: 300 };

describe('a drag at the edge of the canvas', () => {
  it.each([
    ['the middle', { x: 400, y: 200 }, { x: 0, y: 0 }],
    ['the right edge', { x: 1000, y: 300 }, { x: 1100, y: 0 }],
    ['half of the way to the left edge', { x: 18, y: 300 }, { x: -275, y: 0 }],
    ['beyond the corner', { x: -400, y: 900 }, { x: -1100, y: 1100 }],
  ])('goes on at %s', (_where, at, pull) => {
    expect(edgePull(at, middle, size)).toEqual(pull);
  });

  it('stays where it was pressed, and goes only where it was dragged', () => {
    expect(edgePull({ x: 990, y: 300 }, { x: 990, y: 300 }, size)).toEqual({ x: 0, y: 0 });
    expect(edgePull({ x: 985, y: 300 }, { x: 990, y: 300 }, size)).toEqual({ x: 0, y: 0 });
  });
});
