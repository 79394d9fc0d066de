import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { NameDialog } from '../../ui/name-dialog.tsx';
import { forgetRecordingsRequest, useRecordingsRequest } from '../../workspace/recordings-request.ts';
import { AttachDialog } from './attach-dialog.tsx';
import { CaptionsDialog } from './captions-dialog.tsx';
import { CleanUpDialog } from './clean-up-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { closeRecordingDialog, useRecordingDialogs } from './recording-dialogs-state.ts';
import { TranscriberDialog } from './transcriber-dialog.tsx';
import { useRecordingCommands } from './use-recording-commands.ts';

/** What belongs to recordings and stands nowhere: their commands and dialogs. */
export function RecordingDialogs() {
  const { t } = useTranslation();
  const shown = useRecordingDialogs((state) => state.shown);
  const asked = useRecordingsRequest((state) => state.asked);
  const { data: preferences } = useQuery(callQuery('preferences.get', {}));
  const { mutate: update } = useCall('recordings.update');
  useRecordingCommands();
  useEffect(() => forget, []);
  if (asked) return <AttachDialog request={asked} />;
  if (!shown) return null;
  if (shown.kind === 'captions') return <CaptionsDialog documentId={shown.documentId} />;
  if (shown.kind === 'transcriber') return preferences && <TranscriberDialog transcriber={preferences.transcriber} />;
  if (shown.kind === 'cleanUp') return <CleanUpDialog unused={shown.unused} />;
  if (shown.kind === 'keys') return <KeysDialog />;
  const { id, name } = shown.recording;
  return (
    <NameDialog
      title={t('recordings.rename')}
      label={t('recordings.name')}
      cancelLabel={t('recordings.cancel')}
      saveLabel={t('recordings.save')}
      name={name}
      onSave={(typed) => {
        update({ id, name: typed });
        closeRecordingDialog();
      }}
      onClose={closeRecordingDialog}
    />
  );
}

function forget(): void {
  closeRecordingDialog();
  forgetRecordingsRequest();
}
