import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { useGrouping } from './use-grouping.ts';
import { useGroupingChoices } from './use-grouping-choices.ts';
import type { PassageActions } from './use-passage-actions.ts';

interface PassageCommandsWanted {
  readonly actions: PassageActions;
  readonly hasSelection: boolean;
  /** Whether there is anything in the list. */
  readonly hasAny: boolean;
  /** Beside a document, whose own keys come first. */
  readonly isDocked?: boolean;
  onRecode(): void;
  onSelectAll(): void;
  onSave(): void;
}

export function usePassageCommands({
  actions,
  hasSelection,
  hasAny,
  isDocked = false,
  ...wanted
}: PassageCommandsWanted): void {
  const groupingCommands = useGroupingCommands();
  const onSelection = (id: string, label: string, run: () => void, keys?: readonly string[]): Command => ({
    id,
    section: 'code',
    label,
    keys: isDocked ? [] : keys,
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
    ...groupingCommands,
  ]);
}

function useGroupingCommands(): readonly Command[] {
  const [grouping, group] = useGrouping();
  return useGroupingChoices().map(({ id, name }) => ({
    id: `passages.groupBy.${id}`,
    section: 'view',
    label: 'passages.groupBy',
    labelValues: { name },
    isEnabled: grouping !== id,
    run: () => group(id),
  }));
}
