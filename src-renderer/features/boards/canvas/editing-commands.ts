import { selectOnBoard, write } from '../board-state.ts';
import { isAnchored, openCard } from '../open-card.ts';
import { rememberCopied } from './copied.ts';
import { onCanvas } from './command-place.ts';
import type { CommandPlace, Described } from './command-place.ts';

const beside = { x: 24, y: 24 };

export function editingCommands(place: CommandPlace): readonly Described[] {
  const { board, actions, paste, cardIds, clusterIds, activeCardId } = place;
  const selection = { cardIds, clusterIds };
  const count = cardIds.size + clusterIds.size;
  const card = board.cards.get(activeCardId ?? '');
  const [clusterId] = clusterIds;
  const edit = () => {
    if (card) write({ kind: 'card', cardId: card.id });
    else if (clusterId !== undefined) write({ kind: 'name', clusterId });
  };
  const shortened = [...cardIds].filter((id) => board.cards.get(id)?.isShortened);
  return [
    { id: 'edit', keys: ['Enter', 'F2'], within: onCanvas, isEnabled: count > 0, run: edit },
    {
      id: 'restore',
      isEnabled: shortened.length > 0,
      run: () => shortened.forEach((id) => actions.editCard(id, null)),
    },
    {
      id: 'open',
      keys: ['O', 'Mod+Enter'],
      isEnabled: card !== undefined && isAnchored(card),
      run: () => card && openCard(card),
    },
    {
      id: 'remove',
      keys: ['Delete', 'Backspace'],
      within: onCanvas,
      isEnabled: count > 0,
      run: () => actions.remove(selection),
    },
    {
      id: 'selectAll',
      keys: ['Mod+A'],
      within: onCanvas,
      isEnabled: board.places.length > 0,
      run: () => selectOnBoard(board.placeOf.keys(), board.clusterOf.keys()),
    },
    {
      id: 'copy',
      keys: ['Mod+C'],
      within: onCanvas,
      isEnabled: count > 0,
      run: () => rememberCopied(board, selection),
    },
    { id: 'paste', keys: ['Mod+V'], isNative: true, within: onCanvas, run: paste },
    {
      id: 'duplicate',
      keys: ['Mod+D'],
      isEnabled: count > 0,
      run: () => actions.copyTo(selection, beside),
    },
  ];
}
