import { boxAround } from './box-around.ts';
import type { Placed, PlacedBox } from './boxes.ts';

export type Direction = 'horizontal' | 'vertical';

/** Boxes in their order with equal spaces between them, within the box around them; the spaces are negative where they don't fit. */
export function distributeBoxes(boxes: readonly PlacedBox[], direction: Direction): Placed[] {
  const [start, size] = direction === 'horizontal' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const around = boxAround(boxes);
  if (!around || boxes.length < 2) return boxes.map(({ id, x, y }) => ({ id, x, y }));

  const ordered = boxes.toSorted(
    (one, other) =>
      one[start] + one[size] / 2 - (other[start] + other[size] / 2) ||
      one[start] - other[start] ||
      (one.id < other.id ? -1 : 1),
  );
  const filled = ordered.reduce((sum, box) => sum + box[size], 0);
  const space = (around[size] - filled) / (boxes.length - 1);
  let reached = around[start];
  return ordered.map((box) => {
    const placed = { id: box.id, x: box.x, y: box.y, [start]: reached };
    reached += box[size] + space;
    return placed;
  });
}
