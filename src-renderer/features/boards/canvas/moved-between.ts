import type { Box } from '../../../../src-main/shared/contract/boards.ts';
import type { PlacedBox } from '../../../../src-main/shared/domain/boxes.ts';
import type { ShownBoard } from '../shown-board.ts';
import type { Glide, Layout } from './glide.ts';
import { isSameBox } from './tile-window.ts';

export interface MovedThings {
  readonly from: Layout;
  readonly to: Layout;
}

/** What stands elsewhere on the board than before, from where it is seen now; null where nothing does. */
export function movedBetween(before: ShownBoard, after: ShownBoard, glide: Glide | null): MovedThings | null {
  const cards = moved(before.placeOf, after.places);
  const clusters = moved(before.clusterOf, after.clusters);
  if (cards.length + clusters.length === 0) return null;
  const seen = (now: ReadonlyMap<string, Readonly<Box>> | undefined, { id, from }: Moved) =>
    boxOf(id, now?.get(id) ?? from);
  return {
    from: {
      cards: cards.map((one) => seen(glide?.cards, one)),
      clusters: clusters.map((one) => seen(glide?.clusters, one)),
    },
    to: { cards: cards.map(({ id, to }) => boxOf(id, to)), clusters: clusters.map(({ id, to }) => boxOf(id, to)) },
  };
}

interface Moved {
  readonly id: string;
  readonly from: Readonly<Box>;
  readonly to: Readonly<Box>;
}

function moved(before: ReadonlyMap<string, Readonly<Box>>, after: readonly PlacedBox[]): readonly Moved[] {
  return after.flatMap((to) => {
    const from = before.get(to.id);
    return from && !isSameBox(from, to) ? [{ id: to.id, from, to }] : [];
  });
}

const boxOf = (id: string, { x, y, width, height }: Readonly<Box>): PlacedBox => ({ id, x, y, width, height });
