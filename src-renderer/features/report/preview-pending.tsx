import { FileX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../../src-main/shared/errors.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { errorWords } from '../../workspace/error-words.ts';
import styles from './preview-pending.module.css';

interface PreviewPendingProps {
  readonly error: Error | null;
  onRefresh(): void;
}

/** In the place of the pages, as long as there are none. */
export function PreviewPending({ error, onRefresh }: PreviewPendingProps) {
  const { t } = useTranslation();
  if (!error) return <Making />;
  const isCancelled = error instanceof AppError && error.code === 'cancelled';
  return (
    <div role={isCancelled ? 'status' : 'alert'} className={styles.ground}>
      <EmptyState
        icon={<FileX />}
        title={isCancelled ? t('report.cancelledTitle') : t('report.failedTitle')}
        sentence={isCancelled ? t('report.cancelledSentence') : errorWords(t, error)}
        action={<Button onPress={onRefresh}>{t('report.makePreview')}</Button>}
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
