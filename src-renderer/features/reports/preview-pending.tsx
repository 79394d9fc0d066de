import { FilePlus2, FileX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { errorWords } from '../../workspace/error-words.ts';
import styles from './preview-pending.module.css';
import { openDialog } from './reports-state.ts';
import type { Preview } from './use-preview.ts';

/** In the place of the pages, as long as there are none. */
export function PreviewPending({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation();
  const { state, error, refresh } = preview;
  if (state === 'updating') return <Making />;
  return (
    <div role={error ? 'alert' : 'status'} className={styles.ground}>
      <EmptyState
        icon={<FileX />}
        title={error ? t('report.failedTitle') : t('report.cancelledTitle')}
        sentence={error ? errorWords(t, error) : t('report.cancelledSentence')}
        action={<Button onPress={refresh}>{t('report.makePreview')}</Button>}
      />
    </div>
  );
}

/** In the place of the pages of a report in which nothing is said. */
export function BlankPreview() {
  const { t } = useTranslation();
  return (
    <div className={styles.ground}>
      <EmptyState
        icon={<FilePlus2 />}
        title={t('report.blankTitle')}
        sentence={t('report.blankSentence')}
        action={<Button onPress={() => openDialog('add-block')}>{t('report.addBlock')}</Button>}
      />
    </div>
  );
}

function Making() {
  const { t } = useTranslation();
  return (
    <div className={styles.ground} aria-busy>
      <div className={styles.sheet}>
        <p className={styles.making} role="status">
          {t('report.making')}
        </p>
        <Skeleton lines={4} />
      </div>
    </div>
  );
}
