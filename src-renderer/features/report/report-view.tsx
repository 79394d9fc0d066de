import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useCommands } from '../../workspace/commands.ts';
import { EmptyReportHint } from './empty-report-hint.tsx';
import { PreviewHeader } from './preview-header.tsx';
import { PreviewPages } from './preview-pages.tsx';
import { PreviewPending } from './preview-pending.tsx';
import { usePreview } from './preview-query.ts';
import styles from './report-view.module.css';
import { useSaveReport } from './use-save-report.ts';

/** The report as it will be printed, and the way to the PDF. */
export function ReportView() {
  const { t } = useTranslation();
  const { data: project } = useQuery(callQuery('project.current', {}));
  const { preview, isMaking, isOld, error, refresh } = usePreview();
  const { mutate, isPending: isSaving } = useSaveReport(project?.name ?? '');
  const save = () => mutate();
  useCommands('report', [
    {
      id: 'report.save',
      section: 'project',
      label: 'report.save',
      keys: ['Mod+Shift+E'],
      isEnabled: !isSaving && Boolean(project),
      run: save,
    },
  ]);
  return (
    <div className={styles.view}>
      <VisuallyHidden>
        <h1>{t('report.title')}</h1>
      </VisuallyHidden>
      <PreviewHeader
        total={preview?.total ?? null}
        state={preview && isMaking ? 'updating' : isOld ? 'old' : 'fresh'}
        isSaving={isSaving}
        onRefresh={refresh}
        onSave={save}
      />
      <EmptyReportHint />
      {preview ? (
        <PreviewPages pages={preview.pages} total={preview.total} />
      ) : (
        <PreviewPending error={error} onRefresh={refresh} />
      )}
    </div>
  );
}
