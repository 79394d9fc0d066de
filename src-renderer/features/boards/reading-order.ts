import type { Box } from '../../../src-main/shared/contract/boards.ts';
import type { ShownBoard } from './shown-board.ts';

interface Block extends Readonly<Box> {
  readonly ids: readonly string[];
}

/** Cards as one reads them: line by line; a cluster is read to its end, with the clusters in it, before what stands beside it. */
export function readingOrder(board: ShownBoard, within = ''): readonly string[] {
  const loose = (board.cardsIn.get(within) ?? []).map((place): Block => ({ ...place, ids: [place.id] }));
  const clusters = (board.clustersIn.get(within) ?? []).flatMap((id): Block[] => {
    const cluster = board.clusterOf.get(id);
    return cluster ? [{ ...cluster, ids: readingOrder(board, id) }] : [];
  });
  return inLines([...loose, ...clusters]).flatMap(({ ids }) => ids);
}

/** What begins above the middle of a line's first block stands in that line. */
function inLines(blocks: readonly Block[]): readonly Block[] {
  const lines: Block[][] = [];
  let end = -Infinity;
  for (const block of blocks.toSorted((one, other) => one.y - other.y || one.x - other.x)) {
    if (block.y < end) lines.at(-1)?.push(block);
    else {
      lines.push([block]);
      end = block.y + block.height / 2;
    }
  }
  return lines.flatMap((line) => line.toSorted((one, other) => one.x - other.x));
}

/** The card that is nearest in a direction, those straight ahead before those aside. */
export function cardBeside(board: ShownBoard, from: string, [dx, dy]: readonly [number, number]): string | null {
  const start = board.placeOf.get(from);
  if (!start) return null;
  const ranked = board.places.flatMap((place) => {
    const [x, y] = [middle(place.x, place.width), middle(place.y, place.height)];
    const ahead = (x - middle(start.x, start.width)) * dx + (y - middle(start.y, start.height)) * dy;
    const aside =
      Math.abs((x - middle(start.x, start.width)) * dy) + Math.abs((y - middle(start.y, start.height)) * dx);
    return ahead > 1 && place.id !== from ? [{ id: place.id, distance: ahead + 2 * aside }] : [];
  });
  return (
    ranked.reduce<(typeof ranked)[number] | null>(
      (best, one) => (best && best.distance <= one.distance ? best : one),
      null,
    )?.id ?? null
  );
}

const middle = (start: number, size: number) => start + size / 2;
