import { useTranslation } from 'react-i18next';
import type { Report } from '../../../src-main/shared/contract/reports.ts';
import { Heading } from '../../ui/heading.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useNavigation } from '../../workspace/navigation.ts';
import { BlockInspector } from './block-inspector.tsx';
import { LookPanel } from './look-panel.tsx';
import { MissingPanel } from './missing-panel.tsx';
import { QuotesPanel } from './quotes-panel.tsx';
import styles from './report-inspector.module.css';
import { showTab, useReportsState } from './reports-state.ts';
import { SeveralBlocks } from './several-blocks.tsx';
import { useReportGaps } from './use-report-gaps.ts';
import { useReports } from './use-reports.ts';
import { useShownReport } from './use-shown-report.ts';

/** Whether there is a report in view of which something can be said. */
export function useHasInspectedReport(): boolean {
  const isHere = useNavigation((state) => state.place === 'report');
  const { row } = useReports(isHere);
  return isHere && row !== null;
}

/** The settings of what is chosen: a block, several, or the report as a whole. */
export function ReportInspector() {
  const shown = useShownReport();
  if (!shown) return null;
  const { report, chosen } = shown;
  const [block] = chosen;
  if (!block) return <WholeInspector key={report.id} report={report} />;
  if (chosen.length > 1) return <SeveralBlocks shown={shown} />;
  return <BlockInspector key={block.id} report={report} block={block} />;
}

function WholeInspector({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const tab = useReportsState((state) => state.tab);
  const gaps = useReportGaps(report)?.length ?? 0;
  return (
    <section className={styles.inspector} aria-label={t('report.wholeReport')}>
      <Heading level={2} look="section">
        {t('report.wholeReport')}
      </Heading>
      <div className={styles.tabs}>
        <Tabs
          label={t('report.wholeReport')}
          value={tab}
          onChange={showTab}
          tabs={[
            { id: 'look', label: t('report.tabs.look'), content: <LookPanel report={report} /> },
            { id: 'quotes', label: t('report.tabs.quotes'), content: <QuotesPanel report={report} /> },
            {
              id: 'missing',
              label: t('report.tabs.missing'),
              ...(gaps > 0 && { count: String(gaps) }),
              content: <MissingPanel report={report} />,
            },
          ]}
        />
      </div>
    </section>
  );
}
