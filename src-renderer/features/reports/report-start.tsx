import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import styles from './report-start.module.css';
import { TemplateChoice } from './template-choice.tsx';
import { useReportActions } from './use-report-actions.ts';
import { useReports } from './use-reports.ts';
import { useTemplates } from './use-templates.ts';

/** In a project without a report: what one can begin with. */
export function ReportStart() {
  const { t } = useTranslation();
  const { templates } = useTemplates();
  const { create, isCreating } = useReportActions(useReports().reports);
  const [name, setName] = useState<string | null>(null);
  const chosen = templates.find((template) => template.name === name) ?? templates[0];
  return (
    <div className={styles.start}>
      <div className={styles.column}>
        <h1 className={styles.title}>{t('report.startTitle')}</h1>
        <p className={styles.sentence}>{t('report.startSentence')}</p>
        {chosen && (
          <>
            <TemplateChoice
              templates={templates}
              chosen={chosen}
              onChoose={(template) => setName(template.name)}
              onTake={() => create(chosen)}
            />
            <div className={styles.action}>
              <Button variant="primary" size="large" isPending={isCreating} onPress={() => create(chosen)}>
                {t('report.create')}
              </Button>
              <p className={styles.note}>{t('report.startNote')}</p>
            </div>
          </>
        )}
      </div>
    </div>
  );
}
