import fc from 'fast-check';
import type { PlacedBox } from '../../src-main/shared/domain/boxes.ts';

const pixels = (min: number, max: number) => fc.integer({ min, max });

/** Boxes with ids of their own; they may stand on each other. */
export const placedBoxes = (limits: { minLength?: number; maxLength?: number } = {}): fc.Arbitrary<PlacedBox[]> =>
  fc
    .array(
      fc.record({
        x: pixels(-500, 500),
        y: pixels(-500, 500),
        width: pixels(1, 300),
        height: pixels(1, 200),
      }),
      { maxLength: 25, ...limits },
    )
    .map((boxes) => boxes.map((box, index) => ({ ...box, id: `card-${String(index)}` })));

/** The boxes, stood where they were placed. */
export function standing(
  boxes: readonly PlacedBox[],
  places: readonly { id: string; x: number; y: number }[],
): PlacedBox[] {
  const sizes = new Map(boxes.map((box) => [box.id, box]));
  return places.map(({ id, x, y }) => ({ ...sizes.get(id)!, x, y }));
}

/** Pairs of boxes that share area. */
export const overlapsAmong = (
  boxes: readonly PlacedBox[],
  meet: (one: PlacedBox, other: PlacedBox) => boolean,
): string[] =>
  boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => (meet(one, other) ? `${one.id} and ${other.id}` : [])),
  );
