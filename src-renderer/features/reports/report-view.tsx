import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useNavigation } from '../../workspace/navigation.ts';
import { EmptyReportHint } from './empty-report-hint.tsx';
import { NewReportDialog } from './new-report-dialog.tsx';
import { PreviewHeader } from './preview-header.tsx';
import { PreviewPages } from './preview-pages.tsx';
import { BlankPreview, PreviewPending } from './preview-pending.tsx';
import { ReportStart } from './report-start.tsx';
import styles from './report-view.module.css';
import { goToBlock, goToPage, useReportsState } from './reports-state.ts';
import { SaveTemplateDialog } from './save-template-dialog.tsx';
import { usePreview } from './use-preview.ts';
import { useReports } from './use-reports.ts';
import { useShownReport } from './use-shown-report.ts';
import type { ShownReport } from './use-shown-report.ts';
import { useViewCommands } from './use-view-commands.ts';

/** The report as it will be printed; the templates to begin one with where there is none. */
export function ReportView() {
  const { reports, isSuccess } = useReports();
  const shown = useShownReport();
  if (isSuccess && reports.length === 0) return <ReportStart />;
  if (!shown) return null;
  return (
    <>
      <Previewed key={shown.report.id} shown={shown} />
      <NewReportDialog />
      <SaveTemplateDialog report={shown.report} />
    </>
  );
}

function Previewed({ shown }: { readonly shown: ShownReport }) {
  const { t } = useTranslation();
  const preview = usePreview(shown.report.id);
  useViewCommands(preview);
  useFormerPlace(shown.report.id);
  return (
    <div className={styles.view}>
      <VisuallyHidden>
        <h2>{t('report.preview')}</h2>
      </VisuallyHidden>
      <PreviewHeader report={shown.report} preview={preview} />
      <EmptyReportHint />
      {preview.pages === null && <PreviewPending preview={preview} />}
      {preview.pages?.length === 0 && <BlankPreview />}
      {preview.pages !== null && preview.pages.length > 0 && (
        <PreviewPages shown={shown} pages={preview.pages} isFresh={preview.state === 'fresh'} onGone={preview.renew} />
      )}
    </div>
  );
}

/** Goes to what is chosen of the report, else to where it was read last. */
function useFormerPlace(reportId: string): void {
  const [former] = useState(() => useReportsState.getState().shown);
  useEffect(() => {
    const [blockId] = useNavigation.getState().blockIds;
    if (blockId !== undefined) goToBlock(blockId);
    else if (former.reportId === reportId) goToPage(former.page);
  }, [reportId, former]);
}
