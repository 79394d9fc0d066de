import type { Box } from '../../../../src-main/shared/contract/boards.ts';
import type { ShownBoard } from '../shown-board.ts';
import type { Gesture } from './gesture.ts';
import type { Glide } from './glide.ts';

export type Boxes = ReadonlyMap<string, Readonly<Box>>;

/** What is seen elsewhere, or in another size, than the board has it. */
export interface Displaced {
  readonly cards: Boxes;
  readonly clusters: Boxes;
}

const nothing: Boxes = new Map();

/** While things are dragged or glide; places are the board's. */
export function displaced(board: ShownBoard, gesture: Gesture | null, glide: Glide | null): Displaced {
  if (gesture?.kind === 'move') {
    const { moving, dx, dy } = gesture;
    const shifted = (ids: ReadonlySet<string>, boxes: Boxes) =>
      new Map(
        [...ids].flatMap((id) => {
          const box = boxes.get(id);
          return box ? [[id, { x: box.x + dx, y: box.y + dy, width: box.width, height: box.height }] as const] : [];
        }),
      );
    return {
      cards: shifted(moving.allCards, board.placeOf),
      clusters: shifted(moving.allClusters, board.clusterOf),
    };
  }
  if (gesture?.kind === 'resize') {
    const resized = new Map([[gesture.resizing.id, gesture.box]]);
    const isCard = gesture.resizing.kind === 'card';
    return { cards: isCard ? resized : nothing, clusters: isCard ? nothing : resized };
  }
  return glide ?? { cards: nothing, clusters: nothing };
}
