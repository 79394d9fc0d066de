import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { speakerNames } from '../../../src-main/shared/contract/quotes.ts';
import type { SpeakerNaming } from '../../../src-main/shared/contract/quotes.ts';
import { useClient, useHost } from '../../api/window-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useJob } from '../../workspace/activity.ts';
import { fileName } from '../../workspace/file-name.ts';
import { showNotice } from '../../workspace/notices.ts';
import styles from './recording-dialogs.module.css';
import { closeRecordingDialog } from './recording-dialogs-state.ts';

const formats = ['vtt', 'srt'] as const;

interface Wish {
  readonly format: (typeof formats)[number];
  readonly by: SpeakerNaming['by'];
  readonly includesWithheld: boolean;
}

/** How the turns of a document become subtitles. */
export function CaptionsDialog({ documentId }: { readonly documentId: string }) {
  const { t } = useTranslation();
  const [wish, setWish] = useState<Wish>({ format: 'vtt', by: 'pseudonym', includesWithheld: false });
  const { mutate: save } = useSaveCaptions(documentId);
  const change = (changes: Partial<Wish>) => setWish({ ...wish, ...changes });
  const actions = (
    <>
      <Button onPress={closeRecordingDialog}>{t('recordings.cancel')}</Button>
      <Button
        variant="primary"
        onPress={() => {
          closeRecordingDialog();
          save(wish);
        }}
      >
        {t('recordings.captions.confirm')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('recordings.captions.title')} isOpen onClose={closeRecordingDialog} actions={actions}>
      <div className={styles.fields}>
        <p className={styles.about}>{t('recordings.captions.about')}</p>
        <SegmentedControl
          label={t('recordings.captions.format')}
          segments={formats.map((id) => ({ id, label: t(`recordings.captions.formats.${id}`) }))}
          value={wish.format}
          onChange={(format) => change({ format })}
        />
        <Select
          label={t('recordings.captions.names')}
          options={speakerNames.map((id) => ({ id, label: t(`recordings.captions.by.${id}`) }))}
          value={wish.by}
          onChange={(by) => change({ by })}
        />
        <Switch isSelected={wish.includesWithheld} onChange={(includesWithheld) => change({ includesWithheld })}>
          {t('recordings.captions.all')}
        </Switch>
      </div>
    </Dialog>
  );
}

function useSaveCaptions(documentId: string) {
  const { t } = useTranslation();
  const [client, host] = [useClient(), useHost()];
  const write = useJob('recordings.exportCaptions');
  return useMutation({
    mutationFn: async ({ format, by, includesWithheld }: Wish) => {
      const { name } = await client.call('documents.content', { id: documentId });
      const path = await host.chooseSavePath({
        kind: 'table',
        title: t('recordings.captions.pathTitle'),
        defaultName: `${fileName(name)}.${format}`,
        filterName: t(`recordings.captions.formats.${format}`),
        extension: format,
      });
      if (path === null) return;
      const naming = { by, attributeIds: [] };
      const { cues, withheld, untimed } = await write({ documentId, path, naming, includesWithheld });
      await host.fileSaved(path);
      const left = [
        withheld > 0 && t('recordings.captions.withheld', { count: withheld }),
        untimed > 0 && t('recordings.captions.untimed', { count: untimed }),
      ].filter((words) => words !== false);
      const message = t('recordings.captions.saved', { count: cues });
      showNotice({ kind: 'success', message, ...(left.length > 0 ? { detail: left.join(' ') } : {}) });
    },
  });
}
