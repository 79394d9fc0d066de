import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { renameBoard } from './boards-state.ts';
import { useBoardActions } from './use-board-actions.ts';
import { useBoards } from './use-boards.ts';

/** The boards' commands; all but the first are about the board that is shown. */
export function useBoardListCommands(): void {
  const isHere = useNavigation((state) => state.place === 'boards');
  const { boards, board } = useBoards(isHere);
  const actions = useBoardActions(boards);
  const about = (id: string, label: string, act: (id: string) => void): Command => ({
    id,
    section: 'board',
    label,
    isEnabled: isHere && board !== null,
    run: () => {
      if (board) act(board.id);
    },
  });
  useCommands('boards', [
    {
      id: 'boards.create',
      section: 'board',
      label: 'boards.new',
      keys: isHere ? ['Shift+N'] : [],
      isEnabled: true,
      run: actions.create,
    },
    about('boards.rename', 'boards.rename', renameBoard),
    about('boards.copy', 'boards.copy', actions.copy),
    about('boards.delete', 'boards.delete', actions.remove),
  ]);
}
