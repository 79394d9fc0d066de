import type { Box } from '../../../../src-main/shared/contract/boards.ts';
import type { BoardSelection } from '../board-state.ts';
import { readingOrder } from '../reading-order.ts';
import type { ShownBoard } from '../shown-board.ts';
import { boxOfSelection } from './use-view-commands.ts';

export interface Copied extends BoardSelection {
  readonly boardId: string;
  readonly box: Box;
}

let copied: Copied | null = null;

export const copiedThings = (): Copied | null => copied;

/** Keeps what was copied for a paste on any board; its words go to the clipboard, for other programs. */
export function rememberCopied(board: ShownBoard, { cardIds, clusterIds }: BoardSelection): void {
  const box = boxOfSelection(board, { cardIds, clusterIds });
  if (!box) return;
  copied = { boardId: board.boardId, box, cardIds, clusterIds };
  const words = readingOrder(board)
    .filter((id) => cardIds.has(id))
    .map((id) => board.cards.get(id)?.text ?? '');
  void navigator.clipboard?.writeText(words.join('\n')).catch(() => undefined);
}
