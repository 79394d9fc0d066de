import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EmptiedPassage } from '../../../src-main/shared/contract/texts.ts';
import { useClient } from '../../api/window-context.tsx';
import { openEmptiedList, useEmptiedPassages } from '../../workspace/emptied-passages.ts';
import { notices, showNotice } from '../../workspace/notices.ts';
import { lastStep, undoSteps } from '../../workspace/undo-steps.ts';
import { useRemoveEmptied } from './use-remove-emptied.ts';

/** Says which passages an edit left without words, once for each edit, with the ways on from there. */
export function useEmptiedNotice(): void {
  const { t } = useTranslation();
  const client = useClient();
  const reported = useEmptiedPassages((state) => state.reported);
  const remove = useRemoveEmptied();
  const shown = useRef<string | null>(null);
  const undo = useMutation({
    mutationFn: (step: number) => undoSteps(client, { before: step - 1, after: step }),
    onSuccess: (isDone) => {
      if (!isDone) showNotice({ kind: 'info', message: t('history.undoLater') });
    },
  });
  const say = useMutation({
    mutationFn: async (emptied: readonly EmptiedPassage[]) => ({ emptied, step: await lastStep(client) }),
    onSuccess: ({ emptied, step }) => {
      if (shown.current !== null) notices.close(shown.current);
      const passageIds = emptied.map((passage) => passage.passageId);
      shown.current = showNotice({
        kind: 'info',
        message: t('texts.lost', { count: emptied.length }),
        detail: emptied.flatMap((passage) => passage.codes).join(', '),
        actions: [
          { label: t('texts.show'), onAction: openEmptiedList },
          { label: t('texts.remove'), onAction: () => remove.mutate(passageIds) },
          { label: t('history.undo'), onAction: () => undo.mutate(step) },
        ],
      });
    },
  });
  const sayOnce = useRef(say.mutate);
  useEffect(() => {
    sayOnce.current = say.mutate;
  });
  useEffect(() => {
    if (reported.length === 0) return;
    useEmptiedPassages.setState({ reported: [] });
    sayOnce.current(reported);
  }, [reported]);
}
