import { CircleAlert, RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../../src-main/shared/contract/reports.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { errorWords } from '../../workspace/error-words.ts';
import { ExportButton } from './export-button.tsx';
import styles from './preview-header.module.css';
import { useReportsState } from './reports-state.ts';
import type { Preview } from './use-preview.ts';
import { ZoomControl } from './zoom-control.tsx';

interface PreviewHeaderProps {
  readonly report: Report;
  readonly preview: Preview;
}

/** How many pages there are and whether they are those of now, how large they are shown, and the way to a file. */
export function PreviewHeader({ report, preview }: PreviewHeaderProps) {
  const { t } = useTranslation();
  const { pages } = preview;
  const page = useReportsState((state) => state.shown.page);
  const total = pages?.length ?? 0;
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {total > 0 && (
          <span className={styles.pages}>
            {t('report.pageOf', { number: Math.min(page + 1, total), count: total })}
          </span>
        )}
        <div role="status">
          <PreviewState preview={preview} />
        </div>
      </div>
      {total > 0 && <ZoomControl />}
      <ExportButton report={report} />
    </header>
  );
}

function PreviewState({ preview: { pages, state, progress, error, cancel, refresh } }: { readonly preview: Preview }) {
  const { t } = useTranslation();
  if (state === 'fresh') return null;
  if (state === 'updating') {
    const words = progress ? t(`progress.${progress.stage}` as 'progress.reading') : t('report.updating');
    return (
      <span className={styles.state}>
        <Spinner />
        {words}
        <Link onPress={cancel}>{t('activity.cancel')}</Link>
      </span>
    );
  }
  if (pages === null) return null;
  return (
    <span className={styles.old}>
      <CircleAlert aria-hidden size={14} strokeWidth={1.5} />
      {error ? errorWords(t, error) : t('report.old')}
      <Button size="small" icon={<RefreshCw strokeWidth={1.5} />} onPress={refresh}>
        {t('report.refresh')}
      </Button>
    </span>
  );
}
