import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useClient } from '../../api/window-context.tsx';
import { showNotice } from '../../workspace/notices.ts';
import { undoSteps } from '../../workspace/undo-steps.ts';
import { closeImport } from './import-store.ts';

/** Takes an import back, where nothing was done since that undoing would take back first. */
export function useUndoImport() {
  const { t } = useTranslation();
  const client = useClient();
  return useMutation({
    mutationFn: (step: number) => undoSteps(client, { before: step - 1, after: step }),
    onSuccess: (isDone) => {
      closeImport();
      showNotice({ kind: 'info', message: isDone ? t('imports.undone') : t('history.undoLater') });
    },
  });
}
