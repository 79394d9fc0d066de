import type { Point } from '../../../../src-main/shared/domain/boxes.ts';
import { usualCard } from '../../../../src-main/shared/domain/tidy-grid.ts';
import { write } from '../board-state.ts';
import { openCard } from '../open-card.ts';
import type { ShownBoard } from '../shown-board.ts';
import { clusterAt } from './moving.ts';

const nameHeight = 44;

/** A double click opens what a card stands on, edits a note, names a cluster, and writes a note where nothing is. */
export function meanTwice(board: ShownBoard, point: Point): void {
  const place = board.index.at(point);
  const card = place && board.cards.get(place.id);
  if (card?.kind === 'note') return write({ kind: 'card', cardId: card.id });
  if (card) return openCard(card);
  const cluster = clusterAt(board, point);
  const isOnName = cluster !== null && point.y < cluster.y + nameHeight;
  if (isOnName) return write({ kind: 'name', clusterId: cluster.id });
  const box = { x: Math.round(point.x - 12), y: Math.round(point.y - 16), ...usualCard };
  write({ kind: 'note', box, clusterId: cluster?.id ?? null });
}
