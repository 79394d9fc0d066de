import type { Point } from '../../../../src-main/shared/domain/boxes.ts';
import type { Size } from './camera.ts';

const reach = 36;
const fastest = 1100;

/**
 * How fast the view goes on (pixels of the screen a second) while something is dragged near an edge, faster the nearer and
 * beyond it; only towards where it was dragged, so that a press at the edge stays.
 */
export function edgePull(at: Point, pressed: Point, { width, height }: Size): Point {
  return { x: pull(at.x, pressed.x, width), y: pull(at.y, pressed.y, height) };
}

function pull(at: number, pressed: number, size: number): number {
  const [before, after] = [reach - at, at - (size - reach)];
  if (before > 0 && at < pressed) return -speed(before);
  if (after > 0 && at > pressed) return speed(after);
  return 0;
}

const speed = (depth: number) => fastest * Math.min(1, depth / reach) ** 2;
