import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import type { QuestionLine } from './guide-lines.ts';
import styles from './guide-page.module.css';
import { LineField } from './line-field.tsx';
import { LineGrip, LineMenu } from './line-menu.tsx';
import { MinutesField } from './minutes-field.tsx';
import { QuestionBelow } from './question-below.tsx';
import { QuestionCode } from './question-code.tsx';
import { typedQuestion } from './question-text.ts';
import type { TypedQuestion } from './question-text.ts';
import { useGuideEdit } from './use-guide-edit.ts';
import { useQuestionDrag } from './use-line-drag.ts';
import { useLineKeys } from './use-line-keys.ts';
import { useLinePaste } from './use-line-paste.ts';

interface QuestionItemProps {
  readonly guide: Guide;
  readonly line: QuestionLine;
}

/** A question with its code and its planned minutes; below it what is asked further and what is shown. */
export function QuestionItem({ guide, line }: QuestionItemProps) {
  const { t } = useTranslation();
  const { question, section, number, key } = line;
  const { id, text, minutes } = question;
  const { mutate: edit, mutateAsync } = useGuideEdit();
  const onKey = useLineKeys(guide, line);
  const onPaste = useLinePaste(guide, line);
  const { handle, target } = useQuestionDrag(section, id);
  const marks = useRef<Omit<TypedQuestion, 'text'>>({});
  const write = async (typed: string) => {
    const more = marks.current;
    marks.current = {};
    if (typed.trim() === '') return;
    await mutateAsync((client) => client.call('guides.updateQuestion', { id, text: typed, ...more }));
  };
  const settle = (typed: string) => {
    const { text: words, ...more } = typedQuestion(typed);
    const isMarked = Object.keys(more).length > 0;
    if (isMarked && words === text) edit((client) => client.call('guides.updateQuestion', { id, ...more }));
    else marks.current = more;
    return words || text;
  };
  const setMinutes = (planned: number | null) =>
    edit((client) => client.call('guides.updateQuestion', { id, minutes: planned }));
  return (
    <li className={styles.question}>
      <div className={styles.row} {...target}>
        <LineGrip handle={handle} />
        <span className={styles.number} aria-hidden>
          {number}
        </span>
        {question.kind === 'task' && <span className={styles.task}>{t('guides.task')}</span>}
        <div className={styles.questionText}>
          <LineField
            lineKey={key}
            label={t('guides.questionField', { number })}
            value={text}
            write={write}
            settle={settle}
            onKey={onKey}
            onPaste={onPaste}
          />
        </div>
        <QuestionCode question={question} number={number} />
        <MinutesField label={t('guides.questionMinutes', { number })} value={minutes} onChange={setMinutes} />
        <LineMenu guide={guide} line={line} />
      </div>
      <QuestionBelow guide={guide} line={line} />
    </li>
  );
}
