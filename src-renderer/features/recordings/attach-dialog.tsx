import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useJob } from '../../workspace/activity.ts';
import { openDocument } from '../../workspace/navigation.ts';
import { showNotice } from '../../workspace/notices.ts';
import styles from './recording-dialogs.module.css';
import { closeRecordingDialog } from './recording-dialogs-state.ts';
import { chooseRecording } from './use-document-recording.ts';

export interface AttachDialogProps {
  readonly path: string;
  /** Null: a document is made for it. */
  readonly documentId: string | null;
}

const ways = ['copied', 'linked'] as const;

/** Whether a recording is copied beside the project or stays where it is. */
export function AttachDialog({ path, documentId }: AttachDialogProps) {
  const { t } = useTranslation();
  const [way, setWay] = useState<(typeof ways)[number]>('copied');
  const { mutate: attach } = useAttach();
  const file = path.split(/[\\/]/u).at(-1) ?? path;
  return (
    <Dialog
      title={t('recordings.attachFile', { file })}
      isOpen
      onClose={closeRecordingDialog}
      actions={
        <>
          <Button onPress={closeRecordingDialog}>{t('recordings.cancel')}</Button>
          <Button
            variant="primary"
            autoFocus
            onPress={() => {
              closeRecordingDialog();
              attach({ path, isLinked: way === 'linked', ...(documentId === null ? {} : { documentId }) });
            }}
          >
            {t('recordings.attach')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <SegmentedControl
          label={t('recordings.way')}
          segments={ways.map((id) => ({ id, label: t(`recordings.ways.${id}`) }))}
          value={way}
          onChange={setWay}
        />
        <p className={styles.about}>{t(`recordings.about.${way}`)}</p>
        {documentId === null && <p className={styles.about}>{t('recordings.newDocument')}</p>}
      </div>
    </Dialog>
  );
}

function useAttach() {
  const { t } = useTranslation();
  const run = useJob('recordings.attach');
  return useMutation({
    mutationFn: (wish: Parameters<typeof run>[0]) => run(wish),
    onSuccess: ({ id, documentId, name }) => {
      chooseRecording(documentId, id);
      openDocument(documentId);
      showNotice({ kind: 'success', message: t('recordings.attached', { name }) });
    },
  });
}
