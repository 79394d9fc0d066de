import { useCommands } from '../../workspace/commands.ts';
import { draftQuery, openQueryDialog, useQueryDraft } from './query-draft.ts';
import type { useSavedQueries } from './use-saved-queries.ts';

export function useQueryCommands({
  current,
  isChanged,
  saveChanges,
  duplicate,
  remove,
}: ReturnType<typeof useSavedQueries>) {
  const hasQuery = draftQuery(useQueryDraft()) !== null;
  const onCurrent = (id: string, label: string, run: () => void, isEnabled = current !== undefined) => ({
    id,
    section: 'code' as const,
    label,
    isEnabled,
    run,
  });
  useCommands('queries', [
    onCurrent('queries.saveAs', 'queries.saveAs', () => openQueryDialog('save'), hasQuery),
    onCurrent('queries.saveChanges', 'queries.saveChangesCommand', saveChanges, hasQuery && isChanged),
    onCurrent('queries.rename', 'queries.renameTitle', () => openQueryDialog('rename')),
    onCurrent('queries.duplicate', 'queries.duplicateCommand', () => current && duplicate(current)),
    onCurrent('queries.delete', 'queries.deleteCommand', () => current && remove(current)),
  ]);
}
