export interface SeatPlace {
  /** Of the room's width and height, 0 to 1: the middle of the seat. */
  readonly x: number;
  readonly y: number;
}

const head: SeatPlace = { x: 0.5, y: 0 };
const foot: SeatPlace = { x: 0.5, y: 1 };

/**
 * Seats round a long table, clockwise from its head: one at the head, one at its foot where the others are odd in number, the
 * rest evenly along both sides. Two face each other.
 */
export function seatPlaces(count: number): readonly SeatPlace[] {
  const ends = count === 2 ? [] : [head, foot].slice(0, Math.min(count, count % 2 === 1 ? 1 : 2));
  const rows = (count - ends.length) / 2;
  const heights = Array.from({ length: rows }, (_, row) => (row + 1) / (rows + 1));
  const right = heights.map((y) => ({ x: 1, y }));
  const left = heights.toReversed().map((y) => ({ x: 0, y }));
  return [...ends.slice(0, 1), ...right, ...ends.slice(1), ...left];
}
