import { Download, RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useReportState, zooms, zoomTo } from './report-state.ts';
import styles from './preview-header.module.css';

interface PreviewHeaderProps {
  /** Pages of the whole report, where known. */
  readonly total: number | null;
  readonly state: 'fresh' | 'updating' | 'old';
  readonly isSaving: boolean;
  onRefresh(): void;
  onSave(): void;
}

export function PreviewHeader({ total, state, isSaving, onRefresh, onSave }: PreviewHeaderProps) {
  const { t } = useTranslation();
  const zoom = useReportState((report) => report.zoom);
  return (
    <header className={styles.header}>
      <p className={styles.words} role="status">
        {total !== null && <span>{t('report.pages', { count: total })}</span>}
        {state === 'updating' && <span className={styles.state}>{t('report.updating')}</span>}
        {state === 'old' && <span className={styles.old}>{t('report.old')}</span>}
      </p>
      {state === 'old' && (
        <Button size="small" icon={<RefreshCw strokeWidth={1.5} />} onPress={onRefresh}>
          {t('report.refresh')}
        </Button>
      )}
      <SegmentedControl
        label={t('report.zoom')}
        segments={zooms.map((id) => ({ id, label: t(`report.zooms.${id}`) }))}
        value={zoom}
        onChange={zoomTo}
      />
      <Button variant="primary" icon={<Download strokeWidth={1.5} />} isPending={isSaving} onPress={onSave}>
        {t('report.save')}
      </Button>
    </header>
  );
}
