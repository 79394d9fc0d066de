import type { Box } from '../contract/boards.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A card, or a cluster, where it stands. */
export interface PlacedBox extends Readonly<Box> {
  readonly id: string;
}

/** Where something shall stand; its size stays. */
export interface Placed extends Point {
  readonly id: string;
}

/** Whether two boxes share any area; edges that only touch don't. */
export const boxesMeet = (one: Readonly<Box>, other: Readonly<Box>): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Whether `inner` lies in `outer` with all its area. */
export const boxHolds = (outer: Readonly<Box>, inner: Readonly<Box>): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

/** Whether a point lies in a box; the right and lower edge lie outside. */
export const boxHoldsPoint = (box: Readonly<Box>, { x, y }: Point): boolean =>
  x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;

/** The middle of a box. */
export const middleOf = (box: Readonly<Box>): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
