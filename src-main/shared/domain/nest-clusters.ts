import type { Box } from '../contract/boards.ts';
import { boxAround } from './box-around.ts';
import type { Point } from './boxes.ts';
import { clusterSurround, gridColumns, gridPlaces, usualCard, usualGap } from './tidy-grid.ts';

/** A cluster to lay out: how many cards lie in it, and the clusters in it. */
export interface Nest {
  readonly cards: number;
  readonly below: readonly Nest[];
}

export interface NestPlaces {
  readonly box: Box;
  readonly cards: readonly Box[];
  readonly below: readonly NestPlaces[];
}

const smallest = { ...usualCard, height: usualCard.height / 2 };

/** A cluster at `at`: its cards in a tidy grid, below them the clusters in it, in rows. Nothing overlaps; pixels at zoom 1. */
export function nestClusters({ cards: count, below }: Nest, at: Point): NestPlaces {
  const { padding, heading } = clusterSurround;
  const inside = { x: at.x + padding, y: at.y + padding + heading };
  const grid = { count, columns: gridColumns(count), cardSize: usualCard, gap: usualGap };
  const cards = gridPlaces({ ...grid, at: inside });
  const bottom = boxAround(cards);
  const start = bottom ? { x: inside.x, y: bottom.y + bottom.height + usualGap } : inside;
  const places = inRows(below, start);
  const content = [...cards, ...places.map(({ box }) => box)];
  const box = boxAround(content.length > 0 ? content : [{ ...inside, ...smallest }], clusterSurround)!;
  return { box, cards, below: places };
}

function inRows(nests: readonly Nest[], start: Point): readonly NestPlaces[] {
  const perRow = Math.ceil(Math.sqrt(nests.length));
  const placed: NestPlaces[] = [];
  let { x, y } = start;
  nests.forEach((nest, index) => {
    const row = placed.slice(index - (index % perRow)).map(({ box }) => box);
    if (index % perRow === 0) {
      y = Math.max(y, ...placed.map(({ box }) => box.y + box.height + usualGap));
      x = start.x;
    } else {
      x = Math.max(...row.map((box) => box.x + box.width + usualGap));
    }
    placed.push(nestClusters(nest, { x, y }));
  });
  return placed;
}
