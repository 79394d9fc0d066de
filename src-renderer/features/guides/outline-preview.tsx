import { useTranslation } from 'react-i18next';
import type { GuideOutline } from '../../../src-main/shared/contract/guides.ts';
import { guideMinutes } from '../../../src-main/shared/domain/guide-minutes.ts';
import styles from './guide-import.module.css';
import { useGuideFacts } from './use-guide-facts.ts';

interface OutlinePreviewProps {
  readonly name: string;
  readonly outline: GuideOutline;
}

type Section = GuideOutline['sections'][number];

/** What becomes of an outline: its name, sections and questions. */
export function OutlinePreview({ name, outline: { sections } }: OutlinePreviewProps) {
  const { t } = useTranslation();
  const factsOf = useGuideFacts();
  if (sections.length === 0) return <p className={styles.nothing}>{t('guides.previewEmpty')}</p>;
  const questions = sections.reduce((sum, section) => sum + section.questions.length, 0);
  return (
    <section className={styles.preview} aria-label={t('guides.preview')} tabIndex={0}>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.facts}>{factsOf({ questions, minutes: guideMinutes(sections) })}</p>
      {sections.map((section, index) => (
        <PreviewSection key={index} section={section} />
      ))}
    </section>
  );
}

function PreviewSection({ section: { name, minutes, questions } }: { readonly section: Section }) {
  const { t } = useTranslation();
  const planned = (value: number | null) => value !== null && ` · ${t('guides.minuteCount', { count: value })}`;
  return (
    <>
      {name !== '' && (
        <h4 className={styles.section}>
          {name}
          <span className={styles.more}>{planned(minutes)}</span>
        </h4>
      )}
      <ul className={styles.questions}>
        {questions.map((question, index) => (
          <li key={index}>
            {question.kind === 'task' && <span className={styles.more}>{t('guides.task')} · </span>}
            {question.text}
            <span className={styles.more}>
              {planned(question.minutes)}
              {question.codePath && ` · ${question.codePath.join(' / ')}`}
            </span>
            {question.probes.length + question.stimuli.length > 0 && (
              <ul className={styles.below}>
                {[...question.probes, ...question.stimuli].map((line, below) => (
                  <li key={below}>{line}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
