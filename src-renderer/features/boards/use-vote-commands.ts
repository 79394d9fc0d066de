import { useCommands } from '../../workspace/commands.ts';
import { useBoardState } from './board-state.ts';
import { useDots, useVoting } from './use-voting.ts';

const onCanvas = '[data-board-canvas]';

/** Dots for the card that the keyboard is at, while a vote is open. */
export function useVoteCommands(boardId: string): void {
  const voting = useVoting(boardId);
  const { give, take } = useDots(voting);
  const hasCard = useBoardState((state) => state.activeCardId !== null);
  const onActive = (act: (cardId: string) => void) => () => {
    const { activeCardId } = useBoardState.getState();
    if (activeCardId !== null) act(activeCardId);
  };
  const possible = { section: 'board', within: onCanvas, isEnabled: voting.round?.isOpen === true && hasCard } as const;
  useCommands('boardVote', [
    { id: 'boards.giveDot', label: 'boards.vote.give', keys: ['Enter'], ...possible, run: onActive(give) },
    { id: 'boards.takeDot', label: 'boards.vote.take', keys: ['Backspace'], ...possible, run: onActive(take) },
  ]);
}
