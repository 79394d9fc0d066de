import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useClient } from '../../api/window-context.tsx';
import { showNotice } from '../../workspace/notices.ts';
import { closeImport } from './import-store.ts';

/** Takes an import back, where nothing was done since that undoing would take back first. */
export function useUndoImport() {
  const { t } = useTranslation();
  const client = useClient();
  return useMutation({
    mutationFn: async (stepId: number) => {
      const { undo } = await client.call('history.state', {});
      if (undo?.id !== stepId) return false;
      await client.call('history.undo', {});
      return true;
    },
    onSuccess: (isDone) => {
      closeImport();
      showNotice({ kind: 'info', message: isDone ? t('imports.undone') : t('imports.undoLater') });
    },
  });
}
