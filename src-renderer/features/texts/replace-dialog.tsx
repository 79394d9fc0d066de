import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { reportEmptied } from '../../workspace/emptied-passages.ts';
import { EncodingSelect } from '../../workspace/encoding-select.tsx';
import { askForCorrectedFile, showCorrectedFile, useTextDialogs } from '../../workspace/text-dialogs.ts';
import type { CorrectedFile } from '../../workspace/text-dialogs.ts';
import { useJob } from '../../workspace/activity.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { ComparisonView } from './comparison-view.tsx';
import styles from './replace-dialog.module.css';

export interface ReplaceDialogProps extends CorrectedFile {
  readonly documentId: string;
  onClose(): void;
}

/** What a corrected file would change, before it does. */
export function ReplaceDialog({ documentId, onClose, ...file }: ReplaceDialogProps) {
  const { t } = useTranslation();
  const { path, detected, encoding, comparison } = file;
  const replace = useReplace(onClose);
  const reread = useReread(documentId, file);
  return (
    <Dialog
      size="large"
      title={t('texts.replaceTitle', { file: comparison.file })}
      isOpen
      isDismissable={false}
      onClose={onClose}
      actions={
        <>
          <span className={styles.start}>
            <Button variant="quiet" onPress={() => askForCorrectedFile(documentId)}>
              {t('texts.otherFile')}
            </Button>
          </span>
          <Button onPress={onClose}>{t('texts.cancel')}</Button>
          <Button
            variant="primary"
            autoFocus
            isDisabled={reread.isPending || comparison.isSame}
            isPending={replace.isPending}
            onPress={() => replace.mutate({ documentId, path, encoding, file: comparison.file })}
          >
            {t('texts.replace')}
          </Button>
        </>
      }
    >
      {(detected !== null || comparison.comments > 0) && (
        <div className={styles.reading}>
          {detected !== null && (
            <EncodingSelect detected={detected} encoding={encoding} onChoose={(chosen) => reread.mutate(chosen)} />
          )}
          {comparison.comments > 0 && (
            <p className={styles.note}>{t('texts.commentsNotTaken', { count: comparison.comments })}</p>
          )}
        </div>
      )}
      <div className={styles.comparison} aria-busy={reread.isPending}>
        <ComparisonView comparison={comparison} />
      </div>
    </Dialog>
  );
}

interface Replacing {
  readonly documentId: string;
  readonly path: string;
  readonly encoding: string | undefined;
  readonly file: string;
}

/** Compares the file anew as if it were written in another encoding. */
function useReread(documentId: string, { path, detected }: CorrectedFile) {
  const compare = useJob('texts.compareFile');
  return useMutation({
    mutationFn: async (encoding: string | undefined) => {
      const comparison = await compare({ documentId, path, encoding });
      // Meanwhile the dialog may have been closed.
      if (useTextDialogs.getState().replacing?.path === path)
        showCorrectedFile(documentId, { path, detected, encoding, comparison });
    },
  });
}

function useReplace(onDone: () => void) {
  const { t } = useTranslation();
  const run = useJob('texts.replaceByFile');
  return useNoticedWork(async (_client, { documentId, path, encoding, file }: Replacing) => {
    const { emptied } = await run({ documentId, path, encoding });
    onDone();
    reportEmptied(emptied);
    return { message: t('texts.replaced', { file }) };
  });
}
