import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { Link } from '../../ui/link.tsx';
import { Select } from '../../ui/select.tsx';
import { goTo } from '../../workspace/navigation.ts';
import { askGuide, useSuggestions } from './suggestions-state.ts';
import styles from './suggestions.module.css';

const allCoded = 'all';

/** Which guide, and which of its questions. */
export function GuideChoice() {
  const { t } = useTranslation();
  const { guideId, questionId } = useSuggestions();
  const { data: guides = [], isSuccess } = useQuery(callQuery('guides.list', {}));
  const { data: guide } = useQuery({ ...callQuery('guides.get', { id: guideId ?? '' }), enabled: guideId !== null });
  if (isSuccess && guides.length === 0) {
    return (
      <p className={styles.hint}>
        {t('suggestions.noGuides')}{' '}
        <Link isInText onPress={() => goTo('guides')}>
          {t('suggestions.toGuides')}
        </Link>
      </p>
    );
  }
  const questions = guide?.sections.flatMap((section) => section.questions) ?? [];
  const coded = questions.filter(({ codeId }) => codeId !== null).length;
  const all = coded > 0 ? t('suggestions.codedQuestions', { count: coded }) : t('suggestions.allQuestions');
  return (
    <>
      {guides.length > 1 && (
        <Select
          label={t('suggestions.guide')}
          isLabelHidden
          options={guides.map(({ id, name }) => ({ id, label: name }))}
          value={guideId}
          onChange={(id) => askGuide(id)}
        />
      )}
      <Select
        label={t('suggestions.guideQuestion')}
        isLabelHidden
        options={[{ id: allCoded, label: all }, ...questions.map(({ id, text }) => ({ id, label: text }))]}
        value={questionId ?? allCoded}
        onChange={(id) => askGuide(guideId, id === allCoded ? null : id)}
      />
      <p className={styles.hint}>{t('suggestions.guideHint')}</p>
    </>
  );
}
