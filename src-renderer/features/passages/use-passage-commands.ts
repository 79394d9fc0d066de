import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import type { PassageActions } from './use-passage-actions.ts';

interface PassageCommandsWanted {
  readonly actions: PassageActions;
  readonly hasSelection: boolean;
  /** Whether there is anything in the list. */
  readonly hasAny: boolean;
  onRecode(): void;
  onSelectAll(): void;
  onSave(): void;
}

export function usePassageCommands({ actions, hasSelection, hasAny, ...wanted }: PassageCommandsWanted): void {
  const onSelection = (id: string, label: string, run: () => void, keys?: readonly string[]): Command => ({
    id,
    section: 'code',
    label,
    keys,
    isEnabled: hasSelection,
    run,
  });
  useCommands('passages', [
    {
      id: 'passages.selectAll',
      section: 'edit',
      label: 'passages.selectAll',
      isEnabled: true,
      run: wanted.onSelectAll,
    },
    onSelection('passages.selectNone', 'passages.selectNone', actions.clear),
    onSelection('passages.addToFinding', 'passages.toFinding', actions.addToFinding, ['Shift+Q']),
    onSelection('passages.toBoard', 'boards.passagesToBoard', actions.toBoard, ['Shift+B']),
    {
      id: 'passages.allToBoard',
      section: 'board',
      label: 'boards.allPassagesToBoard',
      isEnabled: hasAny,
      run: actions.allToBoard,
    },
    onSelection('passages.toJourney', 'journeys.passagesToJourney', actions.toJourney, ['Shift+J']),
    onSelection('passages.toPersona', 'personas.passagesToPersona', actions.toPersona, ['Shift+T']),
    onSelection('passages.recode', 'passages.recode', wanted.onRecode, ['Shift+R']),
    onSelection('passages.adjust', 'passages.adjust', actions.adjust, ['Shift+A']),
    onSelection('passages.remove', 'passages.remove', actions.remove),
    onSelection('passages.copy', 'passages.copy', actions.copy),
    { id: 'passages.save', section: 'project', label: 'passages.save', isEnabled: true, run: wanted.onSave },
  ]);
}
