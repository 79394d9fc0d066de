import { memo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CapturedTurn } from '../../../src-main/shared/contract/capture.ts';
import { WithheldSign } from '../../workspace/withheld-sign.tsx';
import { formatTime } from '../../workspace/format-place.ts';
import { textLanguage } from '../../workspace/text-language.ts';
import { chooseTurn, pointAt } from './capture-state.ts';
import type { NumberedQuestion } from './guide-questions.ts';
import styles from './turn-row.module.css';
import { TurnSigns } from './turn-signs.tsx';
import { TurnWords } from './turn-words.tsx';
import type { Person } from './use-capture.ts';

interface TurnRowProps {
  readonly turn: CapturedTurn;
  /** Among all turns, from 1. */
  readonly position?: number;
  readonly total?: number;
  readonly person: Person | undefined;
  readonly personOf: ReadonlyMap<string, Person>;
  /** The question that begins here. */
  readonly question?: NumberedQuestion | undefined;
  readonly isChosen?: boolean;
  /** It is the one that Tab goes to. */
  readonly isInReach?: boolean;
  readonly isRewritten?: boolean;
  readonly isPending?: boolean;
  readonly children?: ReactNode;
}

/** Who said what, when, and what it means. */
export const TurnRow = memo(function TurnRow({ turn, person, personOf, question, ...props }: TurnRowProps) {
  const { t } = useTranslation();
  const { isChosen = false, isInReach = false, isRewritten = false, isPending = false, children } = props;
  const name = person?.name ?? turn.speaker;
  const isFacilitator = person?.role === 'facilitator';
  const states = [isRewritten && styles.rewritten, isPending && styles.pending];
  return (
    <article
      data-turn={isPending ? undefined : turn.start}
      tabIndex={isPending ? undefined : isChosen || isInReach ? 0 : -1}
      aria-label={t('capture.turnBy', { name, words: turn.text })}
      aria-posinset={props.position}
      aria-setsize={props.total}
      className={[styles.item, ...states].filter(Boolean).join(' ')}
      onPointerMove={() => !isPending && pointAt(turn.start)}
      onFocus={() => !isPending && chooseTurn(turn.start)}
    >
      {question && (
        <h3 className={styles.question}>
          <span className={styles.number}>{question.number}</span>
          <span lang={textLanguage(question.text)}>{question.text}</span>
        </h3>
      )}
      <div className={styles.turn}>
        <span className={styles.time}>{turn.at === null ? '' : formatTime(turn.at)}</span>
        <span className={styles.speaker} style={{ color: person?.nameColor }} title={name}>
          {name}
          {person?.isWithheld && (
            <>
              {' '}
              <WithheldSign />
            </>
          )}
        </span>
        <div className={styles.body}>
          <p lang={textLanguage(turn.text)} className={`${styles.words} ${isFacilitator ? styles.facilitator : ''}`}>
            <TurnWords turn={turn} personOf={personOf} />
          </p>
          <TurnSigns turn={turn} personOf={personOf} />
        </div>
        {children}
      </div>
    </article>
  );
});
