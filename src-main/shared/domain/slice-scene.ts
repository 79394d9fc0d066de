import type { Scene } from './scene.ts';
import { shapeBounds } from './shape-bounds.ts';

/**
 * Cuts a figure across into slices of at most `most` pixels, those after the first of at most `later`, along a line that
 * runs across it or where it may be cut, else between lines of text, where that leaves more than half of a slice. What is
 * empty up to the next line is on none of them. Gives each slice's top and height.
 */
export function sliceScene(scene: Pick<Scene, 'shapes' | 'height' | 'cuts'>, most: number, later = most) {
  const lines = scene.shapes
    .filter(({ kind }) => kind === 'text' || kind === 'image')
    .map(shapeBounds)
    .map(({ y, height }) => ({ top: y, bottom: y + height }));
  const rules = [...rulesAcross(scene.shapes), ...(scene.cuts ?? [])];
  const slices: { readonly top: number; readonly height: number }[] = [];
  for (let top = 0; top < scene.height;) {
    const room = top === 0 ? most : later;
    const end = scene.height - top <= room ? scene.height : cutAlong({ rules, lines }, top + room, top + room / 2);
    slices.push({ top, height: end - top });
    top = Math.max(end, ...rules.filter((rule) => rule > end && isEmpty(lines, end, rule)));
  }
  return slices;
}

interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

// Pixels: what stands on a line is often drawn over it.
const overlap = 1;

/** Whether nothing is to be read there: the foot of what was cut, which a next slice needn't begin with. */
const isEmpty = (lines: readonly Stretch[], from: number, to: number): boolean =>
  !lines.some(({ top, bottom }) => top < to - overlap && bottom > from + overlap);

// In pixels, and of the widest shape.
const thickestRule = 2;
const shortestRule = 0.6;

/** Where lines run across most of the figure. */
function rulesAcross(shapes: Scene['shapes']): readonly number[] {
  const bounds = shapes.filter(({ kind }) => kind === 'path' || kind === 'rect').map(shapeBounds);
  const widest = bounds.reduce((most, { width }) => Math.max(most, width), 0);
  return bounds
    .filter(({ width, height }) => height <= thickestRule && width >= shortestRule * widest)
    .map(({ y, height }) => y + height);
}

function cutAlong(
  { rules, lines }: { readonly rules: readonly number[]; readonly lines: readonly Stretch[] },
  limit: number,
  least: number,
): number {
  const isFree = (cut: number) => !lines.some(({ top, bottom }) => top < cut && bottom > cut);
  const free = rules.filter((rule) => rule > least && rule <= limit && isFree(rule));
  return free.length > 0 ? Math.max(...free) : cutBefore(lines, limit, least);
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
