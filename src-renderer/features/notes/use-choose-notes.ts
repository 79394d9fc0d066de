import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHost } from '../../api/window-context.tsx';
import { useJob } from '../../workspace/activity.ts';
import { showNotice } from '../../workspace/notices.ts';
import { showMerging } from './notes-state.ts';

/** Asks for the other note-taker's file, lines its notes up with the session's, and shows them. */
export function useChooseNotes() {
  const { t } = useTranslation();
  const host = useHost();
  const compare = useJob('notes.compare');
  return useMutation({
    mutationFn: async ({ id, name }: { readonly id: string; readonly name: string }) => {
      const [path] = await host.chooseFiles({
        kind: 'project',
        title: t('notes.chooseTitle', { name }),
        filterName: t('notes.file'),
        extensions: ['motif'],
      });
      if (path === undefined) return;
      const compared = await compare({ sessionId: id, path });
      const isEmpty = compared.rows.every(({ theirs }) => theirs === null);
      if (isEmpty) showNotice({ kind: 'info', message: t('notes.nothingThere', { file: compared.file }) });
      else showMerging({ sessionId: id, name, path, compared });
    },
  });
}
