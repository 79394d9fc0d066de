import type { Box } from '../contract/boards.ts';
import { boxAround } from './box-around.ts';

type Size = Pick<Box, 'width' | 'height'>;

/**
 * Cuts an area into boxes of at most a size, row by row, as far as can be between the blocks in it; blocks that are larger than
 * the size are cut. Each box is as large as what is seen in it takes.
 */
export function cutApart(blocks: readonly Box[], most: Size): readonly Box[] {
  const extent = boxAround(blocks);
  return extent && most.width > 1 && most.height > 1 ? cutBox(extent, blocks, most) : [];
}

const sides = { x: 'width', y: 'height' } as const;
type Axis = keyof typeof sides;
// Pixels: sums of floating-point numbers.
const slack = 0.01;

function cutBox(area: Box, blocks: readonly Box[], room: Size): readonly Box[] {
  const inside = blocks.flatMap((block) => overlapOf(block, area) ?? []);
  const extent = boxAround(inside);
  if (!extent) return [];
  const over = (['y', 'x'] as const).filter((axis) => extent[sides[axis]] > room[sides[axis]] + slack);
  if (over.length === 0) return [extent];
  const cuts = over.map((axis) => placeToCut(extent, inside, axis, room[sides[axis]]));
  const { axis, at } = cuts.reduce((best, cut) => (cut.crossed < best.crossed ? cut : best));
  const [first, rest] = halves(extent, axis, at);
  return [...cutBox(first, blocks, room), ...cutBox(rest, blocks, room)];
}

/** The last place between blocks that leaves no more than there is room for; what is larger than that can't be kept whole. */
function placeToCut(extent: Box, inside: readonly Box[], axis: Axis, most: number) {
  const side = sides[axis];
  const start = (block: Box) => block[axis];
  const end = (block: Box) => block[axis] + block[side];
  const limit = start(extent) + most;
  const crossing = (at: number) => inside.filter((block) => start(block) < at && end(block) > at);
  const ends = inside.map(end).filter((each) => each > start(extent) + slack && each <= limit);
  const free = ends.filter((at) => crossing(at).every((block) => block[side] > most));
  const at = free.length > 0 ? Math.max(...free) : limit;
  return { axis, at, crossed: crossing(at).length };
}

function halves(box: Box, axis: Axis, at: number): readonly [Box, Box] {
  const side = sides[axis];
  const length = at - box[axis];
  return [
    { ...box, [side]: length },
    { ...box, [axis]: at, [side]: box[side] - length },
  ];
}

function overlapOf(block: Box, area: Box): Box | null {
  const [x, y] = [Math.max(block.x, area.x), Math.max(block.y, area.y)];
  const width = Math.min(block.x + block.width, area.x + area.width) - x;
  const height = Math.min(block.y + block.height, area.y + area.height) - y;
  return width > slack && height > slack ? { x, y, width, height } : null;
}
