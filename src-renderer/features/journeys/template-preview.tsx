import { useTranslation } from 'react-i18next';
import type { JourneyTemplate } from '../../../src-main/shared/contract/journeys.ts';
import type { Language } from '../../../src-main/shared/contract/values.ts';
import { journeyTemplate } from '../../../src-main/shared/domain/journey-templates.ts';
import styles from './new-journey-dialog.module.css';

interface TemplatePreviewProps {
  readonly template: JourneyTemplate;
  readonly language: Language;
}

/** The stages and lanes with which a map begins. */
export function TemplatePreview({ template, language }: TemplatePreviewProps) {
  const { t } = useTranslation();
  const { stages, lanes } = journeyTemplate(template, language);
  if (stages.length === 0) return <p className={styles.hint}>{t('journeys.blankHint')}</p>;
  return (
    <>
      <ol className={styles.stages} aria-label={t('journeys.stages')}>
        {stages.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ol>
      <p className={styles.lanes}>{lanes.map(({ name }) => name).join(t('journeys.and'))}</p>
    </>
  );
}
