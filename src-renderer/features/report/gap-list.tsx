import type { TFunction } from 'i18next';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import { findCommand } from '../../workspace/commands.ts';
import { goTo, showFinding } from '../../workspace/navigation.ts';
import type { ReportGap } from './report-gaps.ts';
import styles from './report-outline.module.css';

/** What is missing; each leads to where it can be mended. */
export function GapList({ gaps }: { readonly gaps: readonly ReportGap[] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.block}>
      <Heading level={3} end={gaps.length > 0 && gaps.length}>
        {t('report.missing')}
      </Heading>
      {gaps.length === 0 && (
        <p className={styles.complete}>
          <Check aria-hidden size={16} strokeWidth={1.5} />
          {t('report.nothingMissing')}
        </p>
      )}
      <ul className={styles.gaps}>
        {gaps.map((gap) => (
          <li key={'findingId' in gap ? `${gap.kind} ${gap.findingId}` : gap.kind}>
            <Link onPress={() => mend(gap)}>{gapWords(t, gap)}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function gapWords(t: TFunction, gap: ReportGap): string {
  if (!('findingId' in gap)) return t(`report.gap.${gap.kind}`);
  const { kind, number, findings } = gap;
  return findings === 'one' ? t(`report.gap.${kind}`, { number }) : t(`report.gapMany.${kind}`, { number });
}

function mend(gap: ReportGap): void {
  if ('findingId' in gap) return showFinding(gap.findingId);
  if (gap.kind === 'noResearcher') return findCommand('preferences.open')?.run();
  goTo(gap.kind === 'noFindings' ? 'findings' : 'documents');
}
