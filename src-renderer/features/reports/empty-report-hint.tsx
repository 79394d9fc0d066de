import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { findCommand } from '../../workspace/commands.ts';
import { goTo } from '../../workspace/navigation.ts';
import styles from './empty-report-hint.module.css';

const steps = {
  documents: () => {
    goTo('documents');
    findCommand('imports.begin')?.run();
  },
  findings: () => findCommand('findings.create')?.run(),
};

/** In a project without documents or findings: what the report lacks, and the first step to it. */
export function EmptyReportHint() {
  const { t } = useTranslation();
  const { data: summary } = useQuery(callQuery('project.summary', {}));
  if (!summary || summary.findings > 0) return null;
  const kind = summary.documents === 0 ? 'documents' : 'findings';
  return (
    <div className={styles.hint}>
      <p className={styles.words}>{t(`report.hint.${kind}`)}</p>
      <Button size="small" onPress={steps[kind]}>
        {t(`report.hintStep.${kind}`)}
      </Button>
    </div>
  );
}
