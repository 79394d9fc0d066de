import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { recordingEndings } from '../../../src-main/shared/domain/recording-endings.ts';
import { useClient, useHost } from '../../api/window-context.tsx';
import { useJob } from '../../workspace/activity.ts';
import { showNotice } from '../../workspace/notices.ts';
import { addFiles, useImport } from './import-store.ts';

/** Reads files and folders for a look at them, then opens the dialog. */
export function useReadFiles() {
  const { t } = useTranslation();
  const host = useHost();
  const preview = useJob('imports.preview');
  const isRunning = () => useImport.getState().step === 'running';
  return useMutation({
    mutationFn: async (paths: readonly string[]) => {
      if (isRunning()) showNotice({ kind: 'info', message: t('imports.oneAtATime') });
      else if (paths.length > 0)
        // What a browser hands over goes again when the program ends.
        addFiles(await preview({ files: paths.map((path) => ({ path })) }), host.platform === 'electron');
    },
  });
}

/** Asks for files, then reads them. */
export function useChooseFiles() {
  const { t } = useTranslation();
  const host = useHost();
  const client = useClient();
  const read = useReadFiles();
  return useMutation({
    mutationFn: async () => {
      const { extensions } = await client.call('imports.formats', {});
      return host.chooseFiles({
        kind: 'import',
        title: t('imports.chooseTitle'),
        filterName: t('imports.filter'),
        extensions: [...extensions, ...recordingEndings],
      });
    },
    onSuccess: (paths) => read.mutate(paths),
  });
}
