import type { Box } from '../../../../src-main/shared/contract/boards.ts';
import { seenBox } from './camera.ts';
import type { Camera, Size } from './camera.ts';

const tile = 256;

/** What is seen, widened to whole tiles and a part of one more: it stays the same while the view moves within them. */
export function tileWindow(camera: Camera, size: Size): Box {
  const { x, y, width, height } = seenBox(camera, size);
  const margin = tile / 4;
  const [left, top] = [down(x - margin), down(y - margin)];
  return { x: left, y: top, width: up(x + width + margin) - left, height: up(y + height + margin) - top };
}

export const isSameBox = (one: Readonly<Box>, other: Readonly<Box>): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;

const down = (value: number) => Math.floor(value / tile) * tile;
const up = (value: number) => Math.ceil(value / tile) * tile;
