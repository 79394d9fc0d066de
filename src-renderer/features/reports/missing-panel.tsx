import type { TFunction } from 'i18next';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../../src-main/shared/contract/reports.ts';
import { Link } from '../../ui/link.tsx';
import { findCommand } from '../../workspace/commands.ts';
import { goTo, showFinding } from '../../workspace/navigation.ts';
import styles from './report-inspector.module.css';
import type { ReportGap } from './report-gaps.ts';
import { showTab } from './reports-state.ts';
import { useReportGaps } from './use-report-gaps.ts';

/** What a reader would miss or question; each leads to where it can be mended. */
export function MissingPanel({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const gaps = useReportGaps(report);
  if (!gaps) return null;
  if (gaps.length === 0) {
    return (
      <p className={styles.complete}>
        <Check aria-hidden size={16} strokeWidth={1.5} />
        {t('report.nothingMissing')}
      </p>
    );
  }
  return (
    <ul className={styles.gaps}>
      {gaps.map((gap) => (
        <li key={'findingId' in gap ? `${gap.kind} ${gap.findingId}` : gap.kind}>
          <Link onPress={() => mend(gap)}>{gapWords(t, gap)}</Link>
        </li>
      ))}
    </ul>
  );
}

function gapWords(t: TFunction, gap: ReportGap): string {
  if ('quotes' in gap) return t(`report.gap.${gap.kind}`, { count: gap.quotes });
  if (!('findingId' in gap)) return t(`report.gap.${gap.kind}`);
  const { kind, number, findings } = gap;
  return findings === 'one' ? t(`report.gap.${kind}`, { number }) : t(`report.gapMany.${kind}`, { number });
}

function mend(gap: ReportGap): void {
  if ('findingId' in gap) return showFinding(gap.findingId);
  if ('quotes' in gap) return showTab('quotes');
  if (gap.kind === 'noResearcher') return findCommand('preferences.open')?.run();
  goTo(gap.kind === 'noFindings' ? 'findings' : 'documents');
}
