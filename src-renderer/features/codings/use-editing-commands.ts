import { useCommands } from '../../workspace/commands.ts';
import { beginEditing, endEditing } from './edit-mode.ts';
import type { TurnActions } from './use-turn-actions.ts';

/** The keys of correcting a text. */
export function useEditingCommands(documentId: string, isEditing: boolean, turns: TurnActions): void {
  const onText = { section: 'edit' as const, isEnabled: isEditing };
  useCommands('editing', [
    {
      id: 'texts.correct',
      section: 'edit',
      label: isEditing ? 'editing.stop' : 'editing.begin',
      keys: ['E', 'Mod+E'],
      isEnabled: true,
      run: () => (isEditing ? endEditing() : beginEditing(documentId)),
    },
    { id: 'turns.split', label: 'editing.split', keys: ['Mod+Enter'], ...onText, run: () => void turns.askToSplit() },
    {
      id: 'turns.setSpeaker',
      section: 'edit',
      label: 'editing.setSpeaker',
      keys: ['Mod+Shift+S'],
      isEnabled: true,
      run: turns.askForSpeaker,
    },
    { id: 'turns.join', label: 'editing.join', keys: ['Mod+J'], ...onText, run: turns.joinWithTurnBefore },
  ]);
}
