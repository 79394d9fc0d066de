import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { useClient, useHost } from '../../api/window-context.tsx';
import { useCommands } from '../../workspace/commands.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { askAboutRecordings } from '../../workspace/recordings-request.ts';
import { chooseRecordingFile } from './choose-recording.ts';
import { showRecordingDialog } from './recording-dialogs-state.ts';
import { useDocumentRecording } from './use-document-recording.ts';
import { useTranscribe } from './use-transcribe.ts';

/** What can be done about recordings, whether one is there or not. */
export function useRecordingCommands(): void {
  const { t } = useTranslation();
  const host = useHost();
  const client = useClient();
  const isReading = useNavigation((state) => state.place === 'documents');
  const chosen = useNavigation((state) => state.documentId);
  const { data: documents = [] } = useQuery(callQuery('documents.list', {}));
  const document = documents.find(({ id }) => isReading && id === chosen) ?? null;
  const { recording } = useDocumentRecording(document?.id ?? null);
  const { mutate: transcribe } = useTranscribe();
  const { mutate: attach } = useMutation({
    mutationFn: async (documentId: string | null) => {
      const path = await chooseRecordingFile(host, t, t('recordings.attachTitle'));
      if (path !== null) askAboutRecordings({ paths: [path], isLasting: true, documentId });
    },
  });
  const { mutate: cleanUp } = useMutation({
    mutationFn: () => client.call('recordings.unused', {}),
    onSuccess: (unused) => showRecordingDialog({ kind: 'cleanUp', unused }),
  });
  const command = (id: string, run: () => void, isEnabled = true) => ({
    id: `recordings.${id}`,
    section: 'recording' as const,
    label: `recordings.command.${id}`,
    labelValues: { name: document?.name ?? '' },
    isEnabled,
    run,
  });
  useCommands('recordings', [
    command('attach', () => attach(document?.id ?? null), document !== null),
    command('attachNew', () => attach(null)),
    command('transcribe', () => recording && transcribe(recording.id), recording !== null && !recording.isMissing),
    command(
      'captions',
      () => document && showRecordingDialog({ kind: 'captions', documentId: document.id }),
      document !== null,
    ),
    command('cleanUp', () => cleanUp()),
    command('transcriber', () => showRecordingDialog({ kind: 'transcriber' })),
    command('keys', () => showRecordingDialog({ kind: 'keys' })),
  ]);
}
