import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import type { PassageActions } from './use-passage-actions.ts';

interface PassageCommandsWanted {
  readonly actions: PassageActions;
  readonly hasSelection: boolean;
  onRecode(): void;
  onSelectAll(): void;
}

export function usePassageCommands({ actions, hasSelection, onRecode, onSelectAll }: PassageCommandsWanted): void {
  const onSelection = (id: string, label: string, run: () => void, keys?: readonly string[]): Command => ({
    id,
    section: 'code',
    label,
    keys,
    isEnabled: hasSelection,
    run,
  });
  useCommands('passages', [
    { id: 'passages.selectAll', section: 'edit', label: 'passages.selectAll', isEnabled: true, run: onSelectAll },
    onSelection('passages.selectNone', 'passages.selectNone', actions.clear),
    onSelection('passages.addToFinding', 'passages.toFinding', actions.addToFinding, ['Shift+F']),
    onSelection('passages.recode', 'passages.recode', onRecode, ['Shift+R']),
    onSelection('passages.remove', 'passages.remove', actions.remove),
    onSelection('passages.copy', 'passages.copy', actions.copy),
  ]);
}
