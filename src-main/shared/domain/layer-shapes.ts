import type { Box } from '../contract/boards.ts';
import type { Shape, TextShape } from './scene.ts';
import { shapeBounds } from './shape-bounds.ts';

export interface Layer {
  readonly shapes: readonly Exclude<Shape, TextShape>[];
  /** Over its shapes. */
  readonly lines: readonly TextShape[];
}

const tile = 200;

/**
 * Layers, from back to front, that show a figure as it is where the lines of each stand above its shapes: one for most; a card
 * that covers the words of another begins a new one.
 */
export function layerShapes(shapes: readonly Shape[]): readonly Layer[] {
  const layers: { readonly shapes: Exclude<Shape, TextShape>[]; readonly lines: TextShape[] }[] = [];
  let covered = new Map<string, Box[]>();
  for (const shape of shapes) {
    const box = shapeBounds(shape);
    const isNew = isOpaque(shape) && tilesOf(box).some((key) => covered.get(key)?.some((line) => meets(line, box)));
    if (isNew) covered = new Map();
    if (isNew || layers.length === 0) layers.push({ shapes: [], lines: [] });
    if (shape.kind !== 'text') {
      layers.at(-1)!.shapes.push(shape);
      continue;
    }
    layers.at(-1)!.lines.push(shape);
    for (const key of tilesOf(box)) covered.set(key, [...(covered.get(key) ?? []), box]);
  }
  return layers;
}

function isOpaque(shape: Shape): boolean {
  if (shape.kind === 'text') return false;
  return shape.kind === 'image' || (shape.fill !== null && (shape.kind === 'rect' || shape.opacity === 1));
}

/** Which tiles of a coarse grid a box touches. */
function tilesOf({ x, y, width, height }: Box): readonly string[] {
  const [left, right, top, bottom] = [x, x + width, y, y + height].map((place) => Math.floor(place / tile));
  const keys: string[] = [];
  for (let row = top!; row <= bottom!; row++)
    for (let column = left!; column <= right!; column++) keys.push(`${column} ${row}`);
  return keys;
}

const meets = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
