import type { CodeSet } from '../../../src-main/shared/contract/codes.ts';
import { useCommands } from '../../workspace/commands.ts';
import { nameNewSet, nameSet } from './codebook-state.ts';
import type { useCodeSetActions } from './use-code-set-actions.ts';

interface ShownSet {
  /** The set whose codes alone are listed. */
  readonly set: CodeSet | undefined;
  readonly selectedIds: readonly string[];
  readonly actions: ReturnType<typeof useCodeSetActions>;
}

/** What can be done with the set in sight. */
export function useCodeSetCommands({ set, selectedIds, actions }: ShownSet): void {
  const members = selectedIds.filter((id) => set?.codeIds.includes(id));
  const command = (id: string, isEnabled: boolean, act: (set: CodeSet) => void) => ({
    id: `codes.${id}`,
    section: 'code' as const,
    label: `codes.shownSet.${id}`,
    isEnabled,
    run: () => {
      if (set) act(set);
    },
  });
  useCommands('codeSets', [
    { id: 'codes.newSet', section: 'code', label: 'codes.newSet', isEnabled: true, run: () => nameNewSet(true) },
    command('renameSet', set !== undefined, ({ id }) => nameSet(id)),
    command('takeOutOfSet', members.length > 0, (shown) => actions.remove.mutate({ set: shown, codeIds: members })),
    command('deleteSet', set !== undefined, (shown) => actions.delete.mutate(shown)),
  ]);
}
