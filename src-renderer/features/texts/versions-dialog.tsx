import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../../src-main/shared/contract/texts.ts';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { reportEmptied } from '../../workspace/emptied-passages.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { VersionList } from './version-list.tsx';
import { VersionPane } from './version-pane.tsx';
import styles from './versions-dialog.module.css';

export interface VersionsDialogProps {
  readonly documentId: string;
  onClose(): void;
}

/** The texts that a document had, who changed them when, and the way back to any. */
export function VersionsDialog({ documentId, onClose }: VersionsDialogProps) {
  const { t } = useTranslation();
  const { data: documents = [] } = useQuery(callQuery('documents.list', {}));
  const { data: versions = [] } = useQuery(callQuery('versions.list', { documentId }));
  const [chosenId, setChosenId] = useState<string | null>(null);
  const restore = useRestore(documentId, onClose);
  const chosen = versions.find(({ id }) => id === chosenId) ?? versions[1] ?? versions[0] ?? null;
  const isLatest = chosen === null || chosen.id === versions[0]?.id;
  const name = documents.find(({ id }) => id === documentId)?.name ?? '';
  return (
    <Dialog
      size="large"
      title={t('texts.versionsTitle', { name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('texts.close')}</Button>
          <Button
            variant="primary"
            isDisabled={isLatest}
            isPending={restore.isPending}
            onPress={() => chosen && restore.mutate(chosen)}
          >
            {t('texts.restore')}
          </Button>
        </>
      }
    >
      <div className={styles.panes}>
        <VersionList versions={versions} chosenId={chosen?.id ?? null} onChoose={setChosenId} />
        {chosen && <VersionPane key={chosen.id} documentId={documentId} version={chosen} isLatest={isLatest} />}
      </div>
    </Dialog>
  );
}

function useRestore(documentId: string, onDone: () => void) {
  const { t, i18n } = useTranslation();
  return useNoticedWork(async (client, { id, at }: Version) => {
    const { emptied } = await client.call('versions.restore', { documentId, id });
    onDone();
    reportEmptied(emptied);
    const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
    return { message: t('texts.restored', { when }) };
  });
}
