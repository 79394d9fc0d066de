import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { Heading } from '../../ui/heading.tsx';
import { RichText } from '../../workspace/rich-text/rich-text.tsx';
import { textLanguage } from '../../workspace/text-language.ts';
import { useDraft } from '../../workspace/use-draft.ts';
import { PlannedSessions } from './planned-sessions.tsx';
import { QuotaList } from './quota-list.tsx';
import styles from './study-page.module.css';
import type { StudyPlan } from './study-plan.ts';
import { useStudyCommands } from './use-study-commands.ts';

/** What the study is about, how many sessions of which method it needs, and with whom. */
export function StudyPage() {
  const { t } = useTranslation();
  const { data: plan } = useQuery(callQuery('study.plan', {}));
  useStudyCommands(plan);
  if (!plan) return null;
  return (
    <div className={styles.scroll}>
      <article className={styles.page} aria-label={t('sessions.study')} tabIndex={-1}>
        <Heading level={1} look="book">
          {t('sessions.study')}
        </Heading>
        <StudyText plan={plan} text="objectives" />
        <StudyText plan={plan} text="methods" />
        <PlannedSessions counts={plan.sessions} />
        <QuotaList quotas={plan.quotas} />
      </article>
    </div>
  );
}

interface StudyTextProps {
  readonly plan: StudyPlan;
  readonly text: 'objectives' | 'methods';
}

function StudyText({ plan, text }: StudyTextProps) {
  const { t } = useTranslation();
  const { mutateAsync } = useCall('study.update');
  const draft = useDraft(plan[text], (typed) => mutateAsync({ [text]: typed }));
  return (
    <section className={styles.section} aria-label={t(`sessions.plan.${text}`)}>
      <Heading level={2} look="section">
        {t(`sessions.plan.${text}`)}
      </Heading>
      <div className={styles.text} lang={textLanguage(plan[text])}>
        <RichText
          look="part"
          label={t(`sessions.plan.${text}`)}
          placeholder={t(`sessions.plan.${text}Hint`)}
          value={draft.text}
          onChange={draft.change}
          onBlur={draft.save}
          onFollow={draft.save}
        />
      </div>
    </section>
  );
}
