import { moveShape } from './move-shape.ts';
import type { Scene } from './scene.ts';
import { shapeBounds } from './shape-bounds.ts';

type Size = Pick<Scene, 'width' | 'height'>;

interface Pack {
  readonly scene: Scene;
  readonly direction: 'row' | 'column' | null;
}

/**
 * Pieces of a figure, those that follow each other together as far as a page has room for them, side by side or one below another.
 * `roomOf` says how much a page has, in pixels, by its number from 0. What reaches beyond its piece would cover others: it stays alone.
 */
export function packScenes(pieces: readonly Scene[], roomOf: (page: number) => Size): readonly Scene[] {
  const packs: Pack[] = [];
  for (const piece of pieces) {
    const last = packs.at(-1);
    const joined = last && join(last, piece, roomOf(packs.length - 1));
    if (joined) packs[packs.length - 1] = joined;
    else packs.push({ scene: piece, direction: null });
  }
  return packs.map(({ scene }) => scene);
}

function join({ scene, direction }: Pack, piece: Scene, room: Size): Pack | null {
  if (!isContained(scene) || !isContained(piece)) return null;
  const beside = { width: scene.width + piece.width, height: Math.max(scene.height, piece.height) };
  if (direction !== 'column' && fits(beside, room)) return put(scene, piece, beside, 'row');
  const below = { width: Math.max(scene.width, piece.width), height: scene.height + piece.height };
  if (direction !== 'row' && fits(below, room)) return put(scene, piece, below, 'column');
  return null;
}

function put(scene: Scene, piece: Scene, size: Size, direction: 'row' | 'column'): Pack {
  const [right, down] = direction === 'row' ? [scene.width, 0] : [0, scene.height];
  const moved = piece.shapes.map((shape) => moveShape(shape, right, down));
  return { scene: { ...scene, ...size, shapes: [...scene.shapes, ...moved] }, direction };
}

const fits = (size: Size, room: Size): boolean => size.width <= room.width && size.height <= room.height;

const isContained = ({ width, height, shapes }: Scene): boolean =>
  shapes
    .map(shapeBounds)
    .every((box) => box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height);
