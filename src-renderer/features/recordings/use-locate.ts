import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useClient, useHost } from '../../api/window-context.tsx';
import { chooseRecordingFile } from './choose-recording.ts';

/** Asks where the file of a recording is now. */
export function useLocate() {
  const { t } = useTranslation();
  const client = useClient();
  const host = useHost();
  return useMutation({
    mutationFn: async (id: string) => {
      const path = await chooseRecordingFile(host, t, t('recordings.locateTitle'));
      if (path !== null) await client.call('recordings.locate', { id, path });
    },
  });
}
