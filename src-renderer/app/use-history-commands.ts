import { useQuery } from '@tanstack/react-query';
import type { HistoryStep } from '../../src-main/shared/contract/history.ts';
import { callQuery } from '../api/call-query.ts';
import { useCall } from '../api/use-call.ts';
import { useCommands } from '../workspace/commands.ts';
import { openDock, useNavigation } from '../workspace/navigation.ts';
import { useStepWords } from '../workspace/step-words.ts';

export function useHistoryCommands() {
  const { data } = useQuery(callQuery('history.state', {}));
  const undo = useCall('history.undo');
  const redo = useCall('history.redo');
  const words = useStepWords();
  const dock = useNavigation((state) => state.dock);
  const step = (of: HistoryStep | null | undefined) => (of ? words(of) : '');

  useCommands('history', [
    {
      id: 'history.undo',
      section: 'edit',
      label: data?.undo ? 'history.undoStep' : 'history.undo',
      labelValues: { step: step(data?.undo) },
      keys: ['Mod+Z'],
      isEnabled: Boolean(data?.undo),
      run: () => undo.mutate({}),
    },
    {
      id: 'history.redo',
      section: 'edit',
      label: data?.redo ? 'history.redoStep' : 'history.redo',
      labelValues: { step: step(data?.redo) },
      keys: ['Mod+Shift+Z', 'Mod+Y'],
      isEnabled: Boolean(data?.redo),
      run: () => redo.mutate({}),
    },
    {
      id: 'history.panel',
      section: 'edit',
      label: dock === 'history' ? 'history.close' : 'history.open',
      keys: ['Mod+Shift+H'],
      isEnabled: true,
      run: () => openDock(dock === 'history' ? null : 'history'),
    },
  ]);
  return { undo: data?.undo ?? null, redo: data?.redo ?? null };
}
