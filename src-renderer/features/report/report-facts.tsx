import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import type { Project } from '../../../src-main/shared/contract/project.ts';
import { useCall } from '../../api/use-call.ts';
import { Link } from '../../ui/link.tsx';
import { Select } from '../../ui/select.tsx';
import { findCommand } from '../../workspace/commands.ts';
import styles from './report-outline.module.css';

interface ReportFactsProps {
  readonly project: Project;
  readonly researcher: string;
}

// The report writes `21 November 2026`.
const dateLocales = { en: 'en-GB', 'zh-CN': 'zh-CN' } as const;

/** What stands on the title page; the report's language is the project's. */
export function ReportFacts({ project, researcher }: ReportFactsProps) {
  const { t } = useTranslation();
  const update = useCall('project.update');
  const date = new Intl.DateTimeFormat(dateLocales[project.language], { dateStyle: 'long' }).format(new Date());
  const editName = () => findCommand('preferences.open')?.run();
  return (
    <dl className={styles.facts}>
      <Fact name={t('report.project')}>
        <Link onPress={() => findCommand('project.settings')?.run()}>{project.name}</Link>
      </Fact>
      <Fact name={t('report.researcher')}>
        <Link onPress={editName}>{researcher.trim() || t('report.nameMissing')}</Link>
      </Fact>
      <Fact name={t('report.date')}>{date}</Fact>
      <Fact name={t('report.language')}>
        <Select
          label={t('report.language')}
          isLabelHidden
          options={[
            { id: 'en', label: 'English' },
            { id: 'zh-CN', label: '中文' },
          ]}
          value={project.language}
          onChange={(language) => update.mutate({ language })}
        />
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt className={styles.factName}>{name}</dt>
      <dd className={styles.factValue}>{children}</dd>
    </div>
  );
}
