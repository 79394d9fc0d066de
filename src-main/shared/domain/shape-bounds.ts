import type { Box } from '../contract/boards.ts';
import type { Shape } from './scene.ts';

const number = /-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/giu;
// Below the baseline, in ems.
const descent = 0.3;

/** A box in which a shape lies; of a curve the one around its handles. */
export function shapeBounds(shape: Shape): Box {
  if (shape.kind === 'rect' || shape.kind === 'image') return shape;
  if (shape.kind === 'path') return pathBounds(shape.d, shape.strokeWidth);
  const { x, y, width, size } = shape;
  return { x, y: y - size, width, height: size * (1 + descent) };
}

function pathBounds(d: string, strokeWidth: number): Box {
  const numbers = (d.match(number) ?? []).map(Number);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const [x, y] = [numbers[index]!, numbers[index + 1]!];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const half = strokeWidth / 2;
  return { x: left - half, y: top - half, width: right - left + strokeWidth, height: bottom - top + strokeWidth };
}
