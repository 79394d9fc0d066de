import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.tsx';
import { BoardCanvas } from './canvas/board-canvas.tsx';
import { BoardDialogs } from './board-dialogs.tsx';
import { BoardTree } from './board-tree.tsx';
import type { ShownBoard } from './shown-board.ts';
import { useBoardCommands } from './use-board-commands.ts';
import { useBoards } from './use-boards.ts';
import { useForgetGone } from './use-forget-gone.ts';
import { useListView } from './use-list-view.ts';
import { useVoteCommands } from './use-vote-commands.ts';
import { useShownBoard } from './use-shown-board.ts';

/** The chosen board. */
export function BoardView() {
  const { t } = useTranslation();
  const { board, isSuccess } = useBoards();
  if (board) return <Board key={board.id} boardId={board.id} />;
  return isSuccess && <EmptyState isHeading title={t('canvas.noBoard')} sentence={t('canvas.noBoardSentence')} />;
}

function Board({ boardId }: { readonly boardId: string }) {
  const board = useShownBoard(boardId);
  return board && <OpenBoard board={board} />;
}

/** As a canvas, or as a list that says the same. */
function OpenBoard({ board }: { readonly board: ShownBoard }) {
  const [isList] = useListView();
  useForgetGone(board);
  useBoardCommands(board);
  useVoteCommands(board.boardId);
  return (
    <>
      {isList ? <BoardTree board={board} /> : <BoardCanvas board={board} />}
      <BoardDialogs board={board} />
    </>
  );
}
