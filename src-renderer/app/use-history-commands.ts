import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { HistoryStep } from '../../src-main/shared/contract/history.ts';
import { callQuery } from '../api/call-query.ts';
import { useCall } from '../api/use-call.ts';
import { useCommands } from '../workspace/commands.ts';

/** What a step did, in words. */
export function useStepWords(): (step: HistoryStep) => string {
  const { t } = useTranslation();
  return (step) => t(`history.step.${step.label}` as 'history.step.imports.run', { ...step.details });
}

export function useHistoryCommands() {
  const { data } = useQuery(callQuery('history.state', {}));
  const undo = useCall('history.undo');
  const redo = useCall('history.redo');
  const words = useStepWords();
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
  ]);
  return { undo: data?.undo ?? null, redo: data?.redo ?? null };
}
