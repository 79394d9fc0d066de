import { describe, expect, it } from 'vitest';
import { packRows } from '../../../../src-main/shared/domain/pack-rows.ts';

const squares = (count: number) => Array.from({ length: count }, () => ({ width: 100, height: 100 }));

describe('packRows', () => {
  it.each([
    [16, 1, 430, 430],
    [16, 4, 870, 210],
    [1, 2, 100, 100],
    [8, 0.5, 210, 430],
  ])('packs %i squares near to %f', (count, proportion, width, height) => {
    expect(packRows(squares(count), { proportion, gap: 10 })).toMatchObject({ width, height });
  });

  it('goes round what stands in the way', () => {
    const obstacles = [{ x: 105, y: 20, width: 50, height: 50 }];
    const { places } = packRows(squares(3), { proportion: 100, gap: 10, obstacles });
    expect(places.map(({ x, y }) => [x, y])).toEqual([
      [165, 0],
      [0, 110],
      [110, 110],
    ]);
  });

  it('has no size for nothing', () => {
    expect(packRows([], { proportion: 1, gap: 10 })).toEqual({ places: [], width: 0, height: 0 });
  });
});
