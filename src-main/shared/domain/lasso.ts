import { middleOf } from './boxes.ts';
import type { PlacedBox, Point } from './boxes.ts';

/** Whether a point lies in a polygon that may cross itself (even-odd rule); fewer than three corners hold nothing. */
export function polygonHolds(corners: readonly Point[], { x, y }: Point): boolean {
  let isWithin = false;
  let before = corners.at(-1);
  for (const corner of corners) {
    if (before && corner.y > y !== before.y > y) {
      const crossing = ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y) + corner.x;
      if (x < crossing) isWithin = !isWithin;
    }
    before = corner;
  }
  return isWithin;
}

/** The boxes whose middle lies in the line drawn around them. */
export const lassoed = <T extends PlacedBox>(boxes: readonly T[], corners: readonly Point[]): T[] =>
  boxes.filter((box) => polygonHolds(corners, middleOf(box)));
