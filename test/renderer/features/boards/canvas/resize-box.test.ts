import { describe, expect, it } from 'vitest';
import { resizeBox } from '../../../../../src-renderer/features/boards/canvas/resize-box.ts';

const box = { x: 100, y: 100, width: 200, height: 120 };

describe('resizing', () => {
  it.each([
    { corner: 'se', resized: { x: 100, y: 100, width: 230, height: 140 } },
    { corner: 'nw', resized: { x: 130, y: 120, width: 170, height: 100 } },
    { corner: 'ne', resized: { x: 100, y: 120, width: 230, height: 100 } },
    { corner: 'sw', resized: { x: 130, y: 100, width: 170, height: 140 } },
  ] as const)('draws the corner $corner and keeps the opposite one', ({ corner, resized }) => {
    expect(resizeBox({ kind: 'card', id: 'card', corner, box }, 30, 20)).toEqual(resized);
  });

  it('never makes a card too small to read, and keeps its far corner', () => {
    expect(resizeBox({ kind: 'card', id: 'card', corner: 'nw', box }, 500, 500)).toEqual({
      x: 204,
      y: 156,
      width: 96,
      height: 64,
    });
  });
});
