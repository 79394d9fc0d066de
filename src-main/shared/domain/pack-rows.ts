import type { Box } from '../contract/boards.ts';
import { boxesMeet } from './boxes.ts';
import type { Point } from './boxes.ts';
import type { Size } from './tidy-grid.ts';

export interface PackedRows<T> extends Size {
  readonly places: readonly Readonly<{ item: T; x: number; y: number }>[];
}

export interface PackWish {
  /** Width over height that the whole shall come near to. */
  readonly proportion: number;
  /** Between boxes, and between them and the obstacles. */
  readonly gap: number;
  /** What stands in the way; none where not said. */
  readonly obstacles?: readonly Readonly<Box>[];
}

interface RowWish extends Required<Pick<PackWish, 'gap' | 'obstacles'>> {
  readonly limit: number;
}

const widthsTried = 40;

/**
 * Boxes in rows from the left, in their order, from (0, 0); as wide as comes nearest to the proportion. A box that would meet
 * an obstacle goes to the right of it, or begins a row. Pixels.
 */
export function packRows<T extends Size>(items: readonly T[], wish: PackWish): PackedRows<T> {
  const { proportion, gap, obstacles = [] } = wish;
  const narrowest = Math.max(0, ...items.map(({ width }) => width));
  const widest = items.reduce((sum, { width }) => sum + width + gap, -gap);
  const tries = Array.from({ length: widthsTried }, (_, step) => {
    const limit = narrowest + ((widest - narrowest) * step) / (widthsTried - 1);
    return rowsWithin(items, { limit, gap, obstacles });
  });
  const missOf = ({ width, height }: Size) => Math.abs(Math.log(width / Math.max(1, height) / proportion));
  return tries.reduce((best, one) => (missOf(one) < missOf(best) ? one : best));
}

/** Where the next box would begin, and how high its row is so far. */
interface Row extends Point {
  readonly height: number;
}

function rowsWithin<T extends Size>(items: readonly T[], wish: RowWish): PackedRows<T> {
  const places: { item: T; x: number; y: number }[] = [];
  let row: Row = { x: 0, y: 0, height: 0 };
  for (const item of items) {
    const { x, y, height } = freePlace(item, row, wish);
    places.push({ item, x, y });
    row = { x: x + item.width + wish.gap, y, height: Math.max(height, item.height) };
  }
  return {
    places,
    width: Math.max(0, ...places.map(({ item, x }) => x + item.width)),
    height: Math.max(0, ...places.map(({ item, y }) => y + item.height)),
  };
}

const nearly = 1e-6;

function freePlace({ width, height: tall }: Size, row: Row, { limit, gap, obstacles }: RowWish): Row {
  let { x, y, height } = row;
  let below = Infinity;
  for (;;) {
    if (x > 0 && x + width > limit + nearly) {
      y = height > 0 ? y + height + gap : below;
      [x, height, below] = [0, 0, Infinity];
    }
    const wide = { x: x - gap, y: y - gap, width: width + 2 * gap, height: tall + 2 * gap };
    const met = obstacles.find((obstacle) => boxesMeet(obstacle, wide));
    if (!met) return { x, y, height };
    x = met.x + met.width + gap;
    below = Math.min(below, met.y + met.height + gap);
  }
}
