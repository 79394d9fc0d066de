import type { CallOutput } from '../../../../src-main/shared/contract/index.ts';
import { moveOnBoard } from '../../../../src-main/shared/domain/move-on-board.ts';
import type { ShownBoard } from '../shown-board.ts';
import type { Placing } from './moving.ts';

type Places = CallOutput<'boards.places'>;

/** The places as the core will have them, for the moments until it says so. */
export function predictPlaces(board: ShownBoard, places: Places, moves: Placing): Places {
  const nested = places.clusters.map((box) => {
    const cluster = board.clusterOf.get(box.id)?.cluster;
    return { ...box, parentId: cluster?.parentId ?? null, isLocked: cluster?.isLocked ?? false };
  });
  const after = moveOnBoard({ cards: places.cards, clusters: nested }, moves);
  return {
    scale: moves.scale === undefined ? places.scale : moves.scale,
    cards: [...after.cards],
    clusters: after.clusters.map(({ id, x, y, width, height }) => ({ id, x, y, width, height })),
  };
}
