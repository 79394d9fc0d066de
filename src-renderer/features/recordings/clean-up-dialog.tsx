import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHost } from '../../api/window-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Switch } from '../../ui/switch.tsx';
import { formatBytes } from '../../workspace/format-bytes.ts';
import { fileOf } from './attach-target.ts';
import { closeRecordingDialog } from './recording-dialogs-state.ts';
import type { UnusedFiles } from './recording-dialogs-state.ts';
import styles from './recording-dialogs.module.css';
import { UnusedList, sumOf } from './unused-list.tsx';
import { useCleanUp } from './use-clean-up.ts';

/** Which files of removed recordings there are, and what becomes of them. */
export function CleanUpDialog({ unused: { folder, files } }: { readonly unused: UnusedFiles }) {
  const { t, i18n } = useTranslation();
  const { moveToTrash } = useHost();
  const [isAll, setAll] = useState(false);
  const { mutate: cleanUp } = useCleanUp();
  const remembered = files.filter(({ isRemembered }) => isRemembered);
  const chosen = isAll ? files : files.filter(({ isRemembered }) => !isRemembered);
  const count = chosen.length;
  const size = formatBytes(sumOf(remembered), i18n.language);
  const confirm = () => {
    closeRecordingDialog();
    cleanUp({ folder, files: chosen });
  };
  if (files.length === 0) return <NothingToCleanUp folder={folder} />;
  return (
    <Dialog
      title={t('recordings.cleanUp.title')}
      isOpen
      onClose={closeRecordingDialog}
      actions={
        <>
          <Button autoFocus onPress={closeRecordingDialog}>
            {t('recordings.cancel')}
          </Button>
          <Button variant={moveToTrash ? 'primary' : 'danger'} isDisabled={count === 0} onPress={confirm}>
            {moveToTrash ? t('recordings.cleanUp.trash', { count }) : t('recordings.cleanUp.delete', { count })}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <p className={styles.about}>
          {t(count > 0 ? 'recordings.cleanUp.about' : 'recordings.cleanUp.nothingFree', { folder: fileOf(folder) })}
        </p>
        {count > 0 && <UnusedList files={chosen} />}
        {count > 0 && !moveToTrash && <p className={styles.about}>{t('recordings.cleanUp.forGood')}</p>}
        {remembered.length > 0 && (
          <div>
            <Switch isSelected={isAll} onChange={setAll}>
              {t('recordings.cleanUp.remembered', { count: remembered.length, size })}
            </Switch>
            <p className={styles.below}>{t('recordings.cleanUp.rememberedAbout')}</p>
          </div>
        )}
      </div>
    </Dialog>
  );
}

function NothingToCleanUp({ folder }: { readonly folder: string }) {
  const { t } = useTranslation();
  return (
    <Dialog
      size="small"
      title={t('recordings.cleanUp.title')}
      isOpen
      onClose={closeRecordingDialog}
      actions={
        <Button variant="primary" autoFocus onPress={closeRecordingDialog}>
          {t('recordings.cleanUp.close')}
        </Button>
      }
    >
      <p className={styles.about}>{t('recordings.cleanUp.nothing', { folder: fileOf(folder) })}</p>
    </Dialog>
  );
}
