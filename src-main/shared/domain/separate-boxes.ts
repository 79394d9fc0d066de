import { boxesMeet } from './boxes.ts';
import type { PlacedBox, Placed } from './boxes.ts';

const directions = 12;

interface Board {
  isFree(box: PlacedBox): boolean;
  take(box: PlacedBox): void;
}

/**
 * Places near those of the boxes, so that none overlaps another and all keep `gap` between them: each box, in order, goes to
 * a free place on circles around its own, beginning with the circle on which the last one from thereabouts found its place.
 * Pixels.
 */
export function separateBoxes(boxes: readonly PlacedBox[], gap: number): Placed[] {
  const board = createBoard(boxes, gap);
  const reached = new Map<string, number>();
  return boxes.map((box) => {
    const step = Math.min(box.width, box.height) / 2;
    const thereabouts = `${String(Math.round(box.x / step / 2))} ${String(Math.round(box.y / step / 2))}`;
    let circle = reached.get(thereabouts) ?? 0;
    let free = freeOnCircle(box, circle * step, board);
    while (free === undefined) {
      circle += 1;
      free = freeOnCircle(box, circle * step, board);
    }
    reached.set(thereabouts, circle);
    board.take(free);
    return { id: free.id, x: free.x, y: free.y };
  });
}

function freeOnCircle(box: PlacedBox, radius: number, board: Board): PlacedBox | undefined {
  const tries = radius === 0 ? 1 : directions + Math.floor(radius / Math.max(1, box.height)) * 4;
  for (let turn = 0; turn < tries; turn++) {
    const angle = (2 * Math.PI * turn) / tries;
    const x = Math.round(box.x + Math.cos(angle) * radius);
    const y = Math.round(box.y + Math.sin(angle) * radius);
    const tried = { ...box, x, y };
    if (board.isFree(tried)) return tried;
  }
  return undefined;
}

const manyRows = 1e6;

/** Boxes by the squares in which they lie; no box is larger than a square, so that it lies in four at most. */
function createBoard(boxes: readonly PlacedBox[], gap: number): Board {
  const square = Math.max(1, ...boxes.map(({ width, height }) => Math.max(width, height) + gap));
  const taken = new Map<number, PlacedBox[]>();
  const keysOf = ({ x, y, width, height }: PlacedBox): readonly number[] => {
    const [left, right] = [Math.floor(x / square), Math.floor((x + width) / square)];
    const [top, bottom] = [Math.floor(y / square), Math.floor((y + height) / square)];
    const keys = [left * manyRows + top];
    if (bottom > top) keys.push(left * manyRows + bottom);
    if (right > left) keys.push(right * manyRows + top);
    if (bottom > top && right > left) keys.push(right * manyRows + bottom);
    return keys;
  };
  const grown = (box: PlacedBox) => ({ ...box, width: box.width + gap, height: box.height + gap });
  return {
    isFree: (box) => {
      const wide = grown(box);
      return keysOf(wide).every((key) => !taken.get(key)?.some((other) => boxesMeet(other, wide)));
    },
    take: (box) => {
      const wide = grown(box);
      for (const key of keysOf(wide)) {
        const there = taken.get(key);
        if (there) there.push(wide);
        else taken.set(key, [wide]);
      }
    },
  };
}
