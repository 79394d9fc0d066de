import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutApart } from '../../../../src-main/shared/domain/cut-apart.ts';

const most = { width: 100, height: 100 };
const length = fc.double({ min: 1, max: 250, noNaN: true });
const place = fc.double({ min: -200, max: 400, noNaN: true });
const block = fc.record({ x: place, y: place, width: length, height: length });

describe('cutting an area apart', () => {
  it('leaves what fits in one piece', () => {
    const blocks = [
      { x: 10, y: 10, width: 20, height: 20 },
      { x: 50, y: 60, width: 30, height: 40 },
    ];
    expect(cutApart(blocks, most)).toEqual([{ x: 10, y: 10, width: 70, height: 90 }]);
    expect(cutApart([], most)).toEqual([]);
  });

  it('cuts between blocks, though there would be room for a piece of the next', () => {
    const blocks = [0, 60, 120].map((y) => ({ x: 0, y, width: 50, height: 50 }));
    expect(cutApart(blocks, most)).toEqual([
      { x: 0, y: 0, width: 50, height: 50 },
      { x: 0, y: 60, width: 50, height: 50 },
      { x: 0, y: 120, width: 50, height: 50 },
    ]);
  });

  it('cuts what is larger than a piece between what is in it', () => {
    const around = { x: 0, y: 0, width: 80, height: 150 };
    const inside = [10, 80].map((y) => ({ x: 10, y, width: 50, height: 60 }));
    expect(cutApart([around, ...inside], most)).toEqual([
      { x: 0, y: 0, width: 80, height: 70 },
      { x: 0, y: 70, width: 80, height: 80 },
    ]);
  });

  it('gives pieces that are no larger than asked for and hold every part of every block', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 30 }), (blocks) => {
        const pieces = cutApart(blocks, most);
        expect(pieces.filter(({ width, height }) => width > 100.1 || height > 100.1)).toEqual([]);
        const near = 0.1;
        const holds = (x: number, y: number) =>
          pieces.some(
            (piece) =>
              x > piece.x - near &&
              x < piece.x + piece.width + near &&
              y > piece.y - near &&
              y < piece.y + piece.height + near,
          );
        const middles = blocks.map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const);
        expect(middles.filter(([x, y]) => !holds(x, y))).toEqual([]);
      }),
    );
  });
});
