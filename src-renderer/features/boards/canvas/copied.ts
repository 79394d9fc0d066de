import type { Box } from '../../../../src-main/shared/contract/boards.ts';
import { useNavigation } from '../../../workspace/navigation.ts';
import type { BoardSelection } from '../board-state.ts';
import { readingOrder } from '../reading-order.ts';
import type { ShownBoard } from '../shown-board.ts';
import { boxOfSelection } from './use-view-commands.ts';

export interface Copied extends BoardSelection {
  readonly boardId: string;
  readonly box: Box;
}

interface Kept extends Copied {
  readonly projectId: string | null;
  /** What other programs get of it. */
  readonly words: string;
}

let copied: Kept | null = null;

/** What was copied in this project. */
export function copiedThings(): Copied | null {
  if (copied === null || copied.projectId !== useNavigation.getState().projectId) return null;
  const { boardId, box, cardIds, clusterIds } = copied;
  return { boardId, box, cardIds, clusterIds };
}

const plain = (text: string) => text.replace(/\r\n?/gu, '\n');

/** What was copied in this project, where the clipboard holds just that. */
export const copiedAs = (text: string): Copied | null =>
  copied !== null && plain(copied.words) === plain(text) ? copiedThings() : null;

/** Keeps what was copied for a paste on any board; its words go to the clipboard, for other programs. */
export function rememberCopied(board: ShownBoard, { cardIds, clusterIds }: BoardSelection): void {
  const box = boxOfSelection(board, { cardIds, clusterIds });
  if (!box) return;
  const words = readingOrder(board)
    .filter((id) => cardIds.has(id))
    .map((id) => board.cards.get(id)?.text ?? '')
    .join('\n');
  copied = {
    projectId: useNavigation.getState().projectId,
    boardId: board.boardId,
    box,
    cardIds,
    clusterIds,
    words,
  };
  void navigator.clipboard?.writeText(words).catch(() => undefined);
}
