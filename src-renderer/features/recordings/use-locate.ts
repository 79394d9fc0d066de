import { useTranslation } from 'react-i18next';
import type { Recording } from '../../../src-main/shared/contract/recordings.ts';
import { useHost } from '../../api/window-context.tsx';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { useMutation } from '@tanstack/react-query';
import { chooseRecordingFile } from './choose-recording.ts';

type Located = Pick<Recording, 'id' | 'name'> & { readonly path: string };

/** Asks where the file of a recording is now; others that are missing are found beside it. */
export function useLocate() {
  const { t } = useTranslation();
  const host = useHost();
  const locate = useNoticedWork(async (client, { id, name, path }: Located) => {
    const { others } = await client.call('recordings.locate', { id, path });
    return {
      message: others > 0 ? t('recordings.locatedMore', { name, count: others }) : t('recordings.located', { name }),
    };
  });
  return useMutation({
    mutationFn: async ({ id, name }: Pick<Recording, 'id' | 'name'>) => {
      const path = await chooseRecordingFile(host, t, t('recordings.locateTitle'));
      if (path !== null) await locate.mutateAsync({ id, name, path });
    },
  });
}
