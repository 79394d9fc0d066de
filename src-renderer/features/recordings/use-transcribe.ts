import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { useJob } from '../../workspace/activity.ts';
import { openDocument } from '../../workspace/navigation.ts';
import { showNotice } from '../../workspace/notices.ts';
import { showRecordingDialog } from './recording-dialogs-state.ts';

/** Has a recording written down by the researcher's own transcriber; without one, says what that would be. */
export function useTranscribe() {
  const { t } = useTranslation();
  const { data: preferences } = useQuery(callQuery('preferences.get', {}));
  const run = useJob('recordings.transcribe');
  return useMutation({
    mutationFn: async (id: string) => {
      if (preferences?.transcriber.kind === 'none') {
        showRecordingDialog({ kind: 'transcriber' });
        return;
      }
      const { documentId, turns, isNew } = await run({ id });
      openDocument(documentId);
      const message = t('recordings.transcribed', { count: turns });
      showNotice({ kind: 'success', message, ...(isNew ? { detail: t('recordings.transcribedBeside') } : {}) });
    },
  });
}
