import type { Scene } from './scene.ts';
import { shapeBounds } from './shape-bounds.ts';

/**
 * Cuts a figure across into slices of at most `most` pixels, between lines of text where that leaves more than half of a slice.
 * Gives each slice's top and height.
 */
export function sliceScene(scene: Pick<Scene, 'shapes' | 'height'>, most: number) {
  const lines = scene.shapes
    .filter(({ kind }) => kind === 'text' || kind === 'image')
    .map(shapeBounds)
    .map(({ y, height }) => ({ top: y, bottom: y + height }));
  const slices: { readonly top: number; readonly height: number }[] = [];
  for (let top = 0; top < scene.height;) {
    const end = scene.height - top <= most ? scene.height : cutBefore(lines, top + most, top + most / 2);
    slices.push({ top, height: end - top });
    top = end;
  }
  return slices;
}

interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** The lowest place above `limit` that is in no line; `limit` itself where there is none below `least`. */
function cutBefore(lines: readonly Stretch[], limit: number, least: number): number {
  let cut = limit;
  const crossing = () => lines.find(({ top, bottom }) => top < cut && bottom > cut);
  for (let line = crossing(); line; line = crossing()) {
    cut = line.top;
    if (cut < least) return limit;
  }
  return cut;
}
