import { useCommands } from '../../workspace/commands.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import type { CodingActions } from './use-coding-actions.ts';
import { useRatingCommands } from './use-rating-commands.ts';
import { useSelectedCommands } from './use-selected-commands.ts';
import { useUnitCommands } from './use-unit-commands.ts';

/** The keys of reading and coding. */
export function useCodingCommands(actions: CodingActions): void {
  const selectedId = useNavigation((state) => state.codingId);
  const onText = { section: 'code' as const, isEnabled: true };
  useUnitCommands(actions);
  useSelectedCommands(actions);
  useRatingCommands(actions);
  useCommands('codings', [
    {
      id: 'reading.enter',
      section: 'go',
      label: 'reading.enter',
      keys: ['Alt+0'],
      isEnabled: true,
      run: actions.focusText,
    },
    { id: 'codings.code', label: 'reading.codeSelection', keys: ['C'], ...onText, run: actions.openPicker },
    { id: 'codings.inVivo', label: 'reading.codeInVivo', keys: ['V'], ...onText, run: actions.codeInVivo },
    { id: 'memos.write', label: 'reading.writeMemo', keys: ['M'], ...onText, run: actions.writeMemo },
    { id: 'memos.copyLink', label: 'memos.copyLink', keys: ['Mod+Shift+K'], ...onText, run: actions.copyLink },
    { id: 'findings.quote', label: 'reading.toFinding', keys: ['Q'], ...onText, run: actions.quoteToFinding },
    { id: 'personas.quote', label: 'personas.wordsToPersona', ...onText, run: actions.quoteToPersona },
    {
      id: 'codings.nextUncoded',
      label: 'reading.goToNextUncoded',
      keys: ['N'],
      ...onText,
      run: () => actions.goToUncoded(1),
    },
    {
      id: 'codings.previousUncoded',
      label: 'reading.goToPreviousUncoded',
      keys: ['Shift+N'],
      ...onText,
      run: () => actions.goToUncoded(-1),
    },
    {
      id: 'codings.here',
      label: 'reading.codingsHere',
      keys: ['Enter'],
      within: '[role="document"]',
      ...onText,
      run: () => actions.nextCodingHere(selectedId),
    },
  ]);
}
