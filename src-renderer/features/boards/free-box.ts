import type { Box } from '../../../src-main/shared/contract/boards.ts';
import { boxesMeet } from '../../../src-main/shared/domain/boxes.ts';
import { usualCard, usualGap } from '../../../src-main/shared/domain/tidy-grid.ts';
import type { ShownBoard } from './shown-board.ts';

const step = { x: (usualCard.width + usualGap) / 2, y: (usualCard.height + usualGap) / 2 };
const mostSteps = 24;

/** The box, moved as little as it needs to lie clear of all that stands on the board; where it was, on a board without room. */
export function freeBox(board: ShownBoard, box: Box): Box {
  const isFree = (candidate: Box) =>
    board.index.meeting(candidate).length === 0 && !board.clusters.some((cluster) => boxesMeet(cluster, candidate));
  for (let distance = 0; distance <= mostSteps; distance += 1) {
    const free = around(box, distance).find(isFree);
    if (free) return free;
  }
  return box;
}

/** The places so many steps away, those straight below, right, above and left first. */
function around(box: Box, distance: number): readonly Box[] {
  if (distance === 0) return [box];
  const sides = Array.from({ length: 2 * distance + 1 }, (_, index) => index - distance).toSorted(
    (one, other) => Math.abs(one) - Math.abs(other),
  );
  return sides
    .flatMap((side) => [
      [side, distance],
      [distance, side],
      [side, -distance],
      [-distance, side],
    ])
    .map(([x = 0, y = 0]) => ({ ...box, x: box.x + x * step.x, y: box.y + y * step.y }));
}
