import type { Box } from '../contract/boards.ts';
import { boxesMeet } from './boxes.ts';
import type { Point } from './boxes.ts';
import { usualGap } from './tidy-grid.ts';
import type { Size } from './tidy-grid.ts';

export interface FreePlacesWish {
  /** What wants a place each, in this order. */
  readonly things: readonly Size[];
  /** What stands there already. */
  readonly standing: readonly Readonly<Box>[];
  /** The upper left corner of the first place. */
  readonly at: Point;
  /** From one place to the next. */
  readonly step: Point;
  /** Places side by side; then comes the next line of them. */
  readonly abreast: number;
  /** Lines follow one another downwards, or to the right. */
  readonly way: 'down' | 'right';
}

/** The first free places of an endless grid, line by line: nothing meets what stands there or another thing. Pixels. */
export function freePlaces({ things, standing, at, step, abreast, way }: FreePlacesWish): Point[] {
  const taken = [...standing];
  let next = 0;
  const placeOf = (index: number): Point => {
    const [along, line] = [index % abreast, Math.floor(index / abreast)];
    const [column, row] = way === 'down' ? [along, line] : [line, along];
    return { x: at.x + column * step.x, y: at.y + row * step.y };
  };
  const isFree = ({ x, y }: Point, { width, height }: Size) => {
    const wide = { x: x - usualGap, y: y - usualGap, width: width + 2 * usualGap, height: height + 2 * usualGap };
    return !taken.some((box) => boxesMeet(box, wide));
  };
  return things.map((thing) => {
    while (!isFree(placeOf(next), thing)) next += 1;
    const place = placeOf(next);
    taken.push({ ...place, width: thing.width, height: thing.height });
    next += 1;
    return place;
  });
}
