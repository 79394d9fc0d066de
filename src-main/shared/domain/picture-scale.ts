import type { Scene } from './scene.ts';

// Four bytes a pixel, three times over while it is written; beyond 32,767 pixels a side many programs show nothing.
const mostPixels = 64e6;
const mostOfSide = 32_000;

/** Pixels of a picture for each of the figure: what is wanted, or as many as a picture can have. */
export function pictureScale({ width, height }: Pick<Scene, 'width' | 'height'>, wanted: number): number {
  return Math.min(wanted, mostOfSide / width, mostOfSide / height, Math.sqrt(mostPixels / (width * height)));
}
