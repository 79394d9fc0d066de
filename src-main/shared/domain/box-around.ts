import type { Box } from '../contract/boards.ts';

export interface Surround {
  /** Space on each side, in pixels. */
  readonly padding?: number;
  /** Height of a heading above the padding, in pixels. */
  readonly heading?: number;
}

/** The smallest box that holds all boxes with the space around them (pixels); null where there are none. */
export function boxAround(boxes: Iterable<Readonly<Box>>, { padding = 0, heading = 0 }: Surround = {}): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  if (left === Infinity) return null;
  return {
    x: left - padding,
    y: top - padding - heading,
    width: right - left + 2 * padding,
    height: bottom - top + 2 * padding + heading,
  };
}
