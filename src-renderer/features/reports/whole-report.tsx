import { Palette } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../../src-main/shared/contract/reports.ts';
import { chooseBlocks, useNavigation } from '../../workspace/navigation.ts';
import styles from './report-pane.module.css';
import { useReportGaps } from './use-report-gaps.ts';

/** Chooses the report as a whole: its look, how people are quoted, and what it lacks. */
export function WholeReport({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const blockIds = useNavigation((state) => state.blockIds);
  const gaps = useReportGaps(report) ?? [];
  const isChosen = !report.blocks.some(({ id }) => blockIds.includes(id));
  return (
    <ToggleButton className={styles.whole!} isSelected={isChosen} onChange={() => chooseBlocks([])}>
      <Palette aria-hidden strokeWidth={1.5} />
      <span className={styles.wholeWords}>{t('report.wholeReport')}</span>
      {gaps.length > 0 && <span className={styles.gaps}>{t('report.missingCount', { count: gaps.length })}</span>}
    </ToggleButton>
  );
}
