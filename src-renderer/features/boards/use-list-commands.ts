import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { chooseTool, useBoardState, write } from './board-state.ts';
import { openCard } from './open-card.ts';
import type { ShownBoard } from './shown-board.ts';
import { askOnBoard } from './tree-requests.ts';
import type { ListActions } from './use-list-actions.ts';

/** What the canvas offers, for a board that is shown as a list. */
export function useListCommands(board: ShownBoard, actions: ListActions): void {
  const cardIds = useBoardState((state) => state.cardIds);
  const clusterIds = useBoardState((state) => state.clusterIds);
  const [cardId] = cardIds;
  const [clusterId] = clusterIds;
  const count = cardIds.size + clusterIds.size;
  const card = board.cards.get(cardId ?? '');
  const rename = () => {
    if (cardId !== undefined) write({ kind: 'card', cardId });
    else if (clusterId !== undefined) write({ kind: 'name', clusterId });
  };
  const command = (id: string, run: () => void, rest: Partial<Command> = {}): Command => ({
    id: `board.${id}`,
    section: 'board',
    label: `canvas.command.${id}`,
    isEnabled: true,
    run,
    ...rest,
  });
  useCommands('board', [
    command('note', () => askOnBoard({ kind: 'note' }), { keys: ['N'] }),
    command('cluster', () => askOnBoard({ kind: 'cluster' }), { keys: ['G'] }),
    command('suggest', () => chooseTool('suggest'), { keys: ['U'] }),
    command('arrange', () => chooseTool('arrange'), { keys: ['A'] }),
    command('vote', () => chooseTool('vote'), { keys: ['V'] }),
    command('edit', rename, { isEnabled: count === 1 }),
    command('open', () => card && openCard(card), {
      keys: ['Mod+Enter'],
      isEnabled: card !== undefined && card.kind !== 'note',
    }),
    command('remove', () => actions.remove([...cardIds], [...clusterIds]), { isEnabled: count > 0 }),
  ]);
}
