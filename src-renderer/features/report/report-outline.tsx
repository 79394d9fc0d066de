import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import type { ProjectSummary } from '../../../src-main/shared/contract/project.ts';
import { callQuery } from '../../api/call-query.ts';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import { showFinding } from '../../workspace/navigation.ts';
import { FigureParts } from './figure-parts.tsx';
import { GapList } from './gap-list.tsx';
import { ReportFacts } from './report-facts.tsx';
import { reportGaps } from './report-gaps.ts';
import styles from './report-outline.module.css';

/** What the report contains, what its title page says, and what is missing. */
export function ReportOutline() {
  const { t } = useTranslation();
  const { data: project } = useQuery(callQuery('project.current', {}));
  const { data: summary } = useQuery(callQuery('project.summary', {}));
  const { data: findings } = useQuery(callQuery('findings.list', {}));
  const { data: preferences } = useQuery(callQuery('preferences.get', {}));
  if (!project || !summary || !findings || !preferences) return null;
  const { researcher } = preferences;
  return (
    <section className={styles.pane} aria-label={t('report.title')}>
      <Heading level={2}>{t('report.title')}</Heading>
      <ReportFacts project={project} researcher={researcher} />
      <GapList gaps={reportGaps({ summary, findings, researcher })} />
      <div className={styles.block}>
        <Heading level={3}>{t('report.contents')}</Heading>
        <Contents summary={summary} findings={findings} />
      </div>
    </section>
  );
}

interface ContentsProps {
  readonly summary: ProjectSummary;
  readonly findings: readonly Finding[];
}

function Contents({ summary, findings }: ContentsProps) {
  const { t } = useTranslation();
  const numbers = [
    t('report.documents', { count: summary.documents }),
    t('report.participants', { count: summary.participants }),
    t('report.codings', { count: summary.codings }),
  ];
  return (
    <ol className={styles.contents}>
      <Section name={t('report.titlePage')} />
      <Section name={t('report.contentsPage')} />
      <Section name={t('report.method')} detail={numbers.join(' · ')} />
      <Section name={t('report.findings')} detail={t('report.findingCount', { count: findings.length })} />
      {findings.map((finding, index) => (
        <li key={finding.id} className={styles.finding}>
          <span className={styles.number}>{index + 1}</span>
          <span className={styles.findingTitle}>
            <Link onPress={() => showFinding(finding.id)}>{finding.title}</Link>
          </span>
        </li>
      ))}
      <FigureParts />
      <Section name={t('report.codebook')} detail={t('report.codes', { count: summary.codes })} />
    </ol>
  );
}

function Section({ name, detail }: { readonly name: string; readonly detail?: string }) {
  return (
    <li className={styles.section}>
      <span>{name}</span>
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </li>
  );
}
