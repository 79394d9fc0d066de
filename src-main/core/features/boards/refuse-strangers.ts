import { AppError } from '../../../shared/errors.ts';
import type { BoardState } from '../../db/read-board.ts';

interface Named {
  readonly cardIds: readonly string[];
  readonly clusterIds: readonly string[];
}

/** What is named must stand on the board. */
export function refuseStrangers(board: BoardState, { cardIds, clusterIds }: Named): void {
  refuseMissing('card', cardIds, board.cards);
  refuseMissing('cluster', clusterIds, board.clusters);
}

export function refuseMissing(
  kind: 'card' | 'cluster',
  ids: readonly string[],
  rows: readonly { readonly id: string }[],
): void {
  const known = new Set(rows.map((row) => row.id));
  const missing = ids.find((id) => !known.has(id));
  if (missing !== undefined) throw new AppError('not-found', { kind, id: missing });
}
