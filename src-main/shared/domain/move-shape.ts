import type { Shape } from './scene.ts';

const point = /(-?[\d.]+(?:e[-+]?\d+)?)([\s,]+)(-?[\d.]+(?:e[-+]?\d+)?)/giu;

/** A shape moved to the right by `right` and down by `down` pixels. */
export function moveShape(shape: Shape, right: number, down: number): Shape {
  if (shape.kind !== 'path') return { ...shape, x: shape.x + right, y: shape.y + down };
  const move = (_: string, x: string, gap: string, y: string) => `${Number(x) + right}${gap}${Number(y) + down}`;
  return { ...shape, d: shape.d.replace(point, move) };
}
