import type { Size } from './tidy-grid.ts';

export interface PackedRows<T> extends Size {
  readonly places: readonly Readonly<{ item: T; x: number; y: number }>[];
}

export interface PackWish {
  /** Width over height that the whole shall come near to. */
  readonly proportion: number;
  readonly gap: number;
}

const widthsTried = 40;

/** Boxes in rows from the left, in their order, from (0, 0); as wide as comes nearest to the proportion. Pixels. */
export function packRows<T extends Size>(items: readonly T[], { proportion, gap }: PackWish): PackedRows<T> {
  const narrowest = Math.max(0, ...items.map(({ width }) => width));
  const widest = items.reduce((sum, { width }) => sum + width + gap, -gap);
  const tries = Array.from({ length: widthsTried }, (_, step) => {
    const limit = narrowest + ((widest - narrowest) * step) / (widthsTried - 1);
    return rowsWithin(items, limit, gap);
  });
  const missOf = ({ width, height }: Size) => Math.abs(Math.log(width / Math.max(1, height) / proportion));
  return tries.reduce((best, one) => (missOf(one) < missOf(best) ? one : best));
}

function rowsWithin<T extends Size>(items: readonly T[], limit: number, gap: number): PackedRows<T> {
  const places: { item: T; x: number; y: number }[] = [];
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const item of items) {
    if (x > 0 && x + item.width > limit + 1e-6) [x, y, rowHeight] = [0, y + rowHeight + gap, 0];
    places.push({ item, x, y });
    x += item.width + gap;
    width = Math.max(width, x - gap);
    rowHeight = Math.max(rowHeight, item.height);
  }
  return { places, width, height: y + rowHeight };
}
