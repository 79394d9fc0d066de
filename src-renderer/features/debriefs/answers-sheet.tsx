import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AnsweredQuestion } from '../../../src-main/shared/contract/debriefs.ts';
import { callQuery } from '../../api/call-query.ts';
import { useSaveTable } from '../../workspace/use-save-table.ts';
import styles from './rainbow-row.module.css';
import { SheetFrame } from './sheet-frame.tsx';
import type { SheetRow } from './sheet-rows.ts';
import { useScope } from './use-scope.ts';

/** Who answered which question of the guide. */
export function AnswersSheet() {
  const { t } = useTranslation();
  const { scope, name } = useScope();
  const { data } = useQuery(callQuery('debriefs.answers', scope));
  const saveTable = useSaveTable();
  if (!data) return null;
  const { people, questions } = data;
  const guides = new Set(questions.map(({ guideId }) => guideId));
  const toRow = (question: AnsweredQuestion): SheetRow => ({
    id: question.id,
    label: question.text,
    people: question.people,
    cells: new Map(
      question.cells.map(({ participantId, turns, passageIds }) => [
        participantId,
        { label: t('debriefs.turns', { count: turns }), content: turns, passageIds, isFilled: true },
      ]),
    ),
    head: (
      <span className={styles.words}>
        <span className={styles.name}>{question.text}</span>
        <span className={styles.above}>
          {[guides.size > 1 ? question.guide : '', question.section].filter((part) => part !== '').join(' · ')}
        </span>
      </span>
    ),
  });
  const table = [
    [t('debriefs.answers.question'), t('debriefs.people'), t('debriefs.rainbow.of'), ...people.map((one) => one.name)],
    ...questions.map(({ text, people: answered, cells }) => [
      text,
      answered,
      people.length,
      ...people.map(({ id }) => cells.find(({ participantId }) => participantId === id)?.turns ?? 0),
    ]),
  ];
  return (
    <SheetFrame
      sheet={{
        label: t('debriefs.tabs.answers'),
        corner: t('debriefs.answers.question'),
        people,
        rows: questions.map(toRow),
      }}
      about={t('debriefs.answers.about')}
      empty={{ title: t('debriefs.answers.empty'), sentence: t('debriefs.answers.emptySentence') }}
      onSave={() => saveTable(`${t('debriefs.tabs.answers')} ${name}`, table)}
    />
  );
}
