import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packScenes } from '../../../../src-main/shared/domain/pack-scenes.ts';
import type { Scene } from '../../../../src-main/shared/domain/scene.ts';
import { shapeBounds } from '../../../../src-main/shared/domain/shape-bounds.ts';

const room = () => ({ width: 100, height: 100 });

function piece(width: number, height: number, sticksOut = 0): Scene {
  const shape = { kind: 'rect', x: 0, y: 0, width: width + sticksOut, height, radius: 0, fill: '#fff', stroke: null };
  return {
    title: '',
    description: '',
    language: 'en',
    background: '#fff',
    width,
    height,
    shapes: [shape],
  } as unknown as Scene;
}
const sizesOf = (scenes: readonly Scene[]) => scenes.map(({ width, height }) => [width, height]);

describe('packing the pieces of a figure', () => {
  it('puts them side by side, or else one below another, as far as there is room', () => {
    expect(sizesOf(packScenes([piece(40, 90), piece(50, 60), piece(20, 20)], room))).toEqual([
      [90, 90],
      [20, 20],
    ]);
    expect(sizesOf(packScenes([piece(80, 40), piece(60, 50)], room))).toEqual([[80, 90]]);
  });

  it('leaves alone what would cover others', () => {
    expect(sizesOf(packScenes([piece(20, 20, 5), piece(20, 20)], room))).toEqual([
      [20, 20],
      [20, 20],
    ]);
  });

  it('keeps every shape, in its order, inside its page and clear of others', () => {
    const side = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(side, side), { maxLength: 12 }), (sizes) => {
        const pages = packScenes(
          sizes.map(([width, height]) => piece(width, height)),
          room,
        );
        const boxes = pages.map(({ shapes }) => shapes.map(shapeBounds));
        expect(boxes.flat().map(({ width, height }) => [width, height])).toEqual(sizes);
        expect(pages.filter(({ width, height }) => width > 100 || height > 100)).toEqual([]);
        const overlapping = boxes.flatMap((own) =>
          own.flatMap((one, index) =>
            own
              .slice(index + 1)
              .filter((other) => one.x < other.x + other.width && other.x < one.x + one.width)
              .filter((other) => one.y < other.y + other.height && other.y < one.y + one.height),
          ),
        );
        expect(overlapping).toEqual([]);
      }),
    );
  });
});
