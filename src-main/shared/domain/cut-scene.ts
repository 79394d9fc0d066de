import type { Box } from '../contract/boards.ts';
import { moveShape } from './move-shape.ts';
import type { Scene, Shape } from './scene.ts';
import { shapeBounds } from './shape-bounds.ts';

/** What is seen of a figure in a box (pixels), as a figure of its own, with so much room around it. */
export function cutScene(scene: Scene, box: Box, around = 0): Scene {
  const { title, description, language, background } = scene;
  const shapes = scene.shapes.filter((shape) => overlaps(shapeBounds(shape), box));
  return {
    ...{ title, description, language, background },
    width: box.width + 2 * around,
    height: box.height + 2 * around,
    shapes: shapes.map((shape) => moveShape(shape, around - box.x, around - box.y)),
  };
}

/** The heads of a figure alone, for the pages on which it goes on. */
export function headsOf(scene: Scene): Scene | null {
  if (!scene.heads) return null;
  const { top, height } = scene.heads;
  const band = cutScene(scene, { x: 0, y: top, width: scene.width, height });
  return { ...band, shapes: band.shapes.filter((shape) => shapeBounds(shape).y >= 0 && isAbove(shape, height)) };
}

const isAbove = (shape: Shape, limit: number): boolean => shapeBounds(shape).y + shapeBounds(shape).height <= limit;

const overlaps = (one: Box, other: Box): boolean =>
  one.y < other.y + other.height &&
  one.y + one.height > other.y &&
  one.x <= other.x + other.width &&
  one.x + one.width >= other.x;
