import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHost } from '../../api/window-context.tsx';
import { useJob } from '../../workspace/activity.ts';
import { fileName } from '../../workspace/file-name.ts';
import { showNotice } from '../../workspace/notices.ts';

/** Asks where to, and writes a session for another note-taker there. */
export function useHandOut() {
  const { t } = useTranslation();
  const host = useHost();
  const handOut = useJob('notes.handOut');
  return useMutation({
    mutationFn: async ({ id, name }: { readonly id: string; readonly name: string }) => {
      const path = await host.chooseSavePath({
        kind: 'project',
        title: t('notes.handOutTitle', { name }),
        defaultName: `${fileName(name)}.motif`,
        filterName: t('notes.file'),
        extension: 'motif',
      });
      if (path === null) return;
      await handOut({ sessionId: id, path });
      await host.fileSaved(path);
      const isDesktop = host.platform === 'electron';
      showNotice({
        kind: 'success',
        message: t('notes.handedOut', { name }),
        detail: t('notes.handedOutDetail'),
        actions: isDesktop ? [{ label: t('notes.showInFolder'), onAction: () => void host.showInFolder(path) }] : [],
      });
    },
  });
}
