import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../../src-main/shared/errors.ts';
import { useClient, useHost } from '../../api/window-context.tsx';
import { formatBytes } from '../../workspace/format-bytes.ts';
import { showNotice } from '../../workspace/notices.ts';
import { fileOf } from './attach-target.ts';
import type { UnusedFiles } from './recording-dialogs-state.ts';
import { sumOf } from './unused-list.tsx';

/** Moves files to the trash, or deletes them where there is none, and says what came of it. */
export function useCleanUp() {
  const { t, i18n } = useTranslation();
  const client = useClient();
  const { moveToTrash } = useHost();
  return useMutation({
    mutationFn: async ({ folder, files }: UnusedFiles) => {
      if (!moveToTrash) return client.call('recordings.deleteUnused', { names: files.map(({ name }) => name) });
      const pathOf = (name: string) => `${folder}${folder.includes('\\') ? '\\' : '/'}${name}`;
      const left = await moveToTrash(files.map(({ name }) => pathOf(name)));
      if (left[0] !== undefined) throw new AppError('trash-failed', { file: fileOf(left[0]) });
      return { files: files.length, bytes: sumOf(files) };
    },
    onSuccess: ({ files: count, bytes }) => {
      const size = formatBytes(bytes, i18n.language);
      const key = moveToTrash ? 'recordings.cleanUp.trashed' : 'recordings.cleanUp.deleted';
      showNotice({ kind: 'success', message: t(key, { count, size }) });
    },
  });
}
