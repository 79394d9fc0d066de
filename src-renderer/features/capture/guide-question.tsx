import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../workspace/format-place.ts';
import { textLanguage } from '../../workspace/text-language.ts';
import styles from './guide-question.module.css';
import type { NumberedQuestion } from './guide-questions.ts';
import { TaskRuns } from './task-runs.tsx';
import type { Capture } from './use-capture.ts';

interface GuideQuestionProps {
  readonly question: NumberedQuestion;
  readonly capture: Capture;
  /** Ms. */
  readonly spent: number;
  readonly turns: number;
  readonly isCurrent: boolean;
  onGo(): void;
}

const minute = 60_000;

/** A question of the guide; the one that is asked shows its time, probes and stimuli. */
export function GuideQuestion({ question, capture, spent, turns, isCurrent, onGo }: GuideQuestionProps) {
  const { t } = useTranslation();
  const { number, text, minutes, probes, stimuli, kind } = question;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isCurrent]);
  const plan = minutes === null ? null : minutes * minute;
  const over = plan === null ? 0 : spent - plan;
  const time = [
    plan === null ? formatTime(spent) : t('capture.question.time', { spent: formatTime(spent), minutes }),
    over > 0 ? t('capture.question.over', { time: formatTime(over) }) : '',
  ];
  const isSeen = isCurrent || turns > 0;
  return (
    <li ref={row} className={`${styles.question} ${isCurrent ? styles.current : ''}`}>
      <Button
        className={styles.button!}
        aria-current={isCurrent ? 'step' : undefined}
        preventFocusOnPress
        onPress={onGo}
      >
        <span className={styles.number}>
          {turns > 0 && !isCurrent ? (
            <Check aria-label={t('capture.question.answered')} size={13} strokeWidth={2} />
          ) : (
            number
          )}
        </span>
        <span className={styles.text} lang={textLanguage(text)}>
          {text}
        </span>
        <span className={styles.end}>
          {isSeen ? '' : minutes !== null && t('capture.question.minutes', { count: minutes, minutes })}
          {turns > 0 && t('capture.turns', { count: turns })}
        </span>
      </Button>
      {isCurrent && (
        <div className={styles.below}>
          <p role="timer" aria-live="off" className={`${styles.time} ${over > 0 ? styles.over : ''}`}>
            {time.filter((words) => words !== '').join(' · ')}
          </p>
          {kind === 'task' && <TaskRuns capture={capture} question={question} />}
          {probes.length > 0 && (
            <ul aria-label={t('capture.question.probes')} className={styles.probes}>
              {probes.map((probe, index) => (
                <li key={index} lang={textLanguage(probe)}>
                  {probe}
                </li>
              ))}
            </ul>
          )}
          {stimuli.length > 0 && (
            <ul aria-label={t('capture.question.stimuli')} className={styles.stimuli}>
              {stimuli.map((stimulus, index) => (
                <li key={index} lang={textLanguage(stimulus)}>
                  {stimulus}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </li>
  );
}
