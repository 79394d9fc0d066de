import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Suggestion } from '../../../src-main/shared/contract/search.ts';
import { callQuery } from '../../api/call-query.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import { textLanguage } from '../../workspace/text-language.ts';
import { shownBefore } from './suggestion-window.ts';
import styles from './suggestions.module.css';

export interface SuggestionRowProps {
  readonly id: string;
  readonly hit: Suggestion;
  readonly position: number;
  readonly total: number;
  /** In px. */
  readonly top: number;
  readonly height: number;
  readonly isTicked: boolean;
  readonly isActive: boolean;
  /** The first of the answer to a question of a guide. */
  readonly beginsAnswer: boolean;
  onOpen(): void;
  onTick(): void;
  /** Whether all of its answer is ticked. */
  readonly isAnswerTicked: boolean;
  onTickAnswer(): void;
}

/** One place that could be coded, with the words around it. */
export function SuggestionRow({ id, hit, position, total, top, height, ...row }: SuggestionRowProps) {
  const { isTicked, isActive, beginsAnswer, onOpen, onTick } = row;
  const { t } = useTranslation();
  return (
    <div
      id={id}
      role="option"
      aria-selected={isTicked}
      aria-posinset={position + 1}
      aria-setsize={total}
      className={`${styles.hit} ${isActive ? styles.active : ''} ${isTicked ? '' : styles.unticked}`}
      style={{ top, height }}
      onClick={onOpen}
    >
      {beginsAnswer && <QuestionHead hit={hit} isTicked={row.isAnswerTicked} onTick={row.onTickAnswer} />}
      <span
        aria-hidden
        className={styles.tick}
        onClick={(event) => {
          event.stopPropagation();
          onTick();
        }}
      >
        <TickBox isTicked={isTicked} />
      </span>
      <span className={styles.hitText}>
        {hit.question && (
          <span className={styles.asked}>{t('suggestions.asked', { text: hit.question.asked.text })}</span>
        )}
        <span className={styles.words} lang={textLanguage(hit.match)}>
          <span className={styles.context}>{shownBefore(hit.before)}</span>
          {hit.match}
          <span className={styles.context}>{hit.after}</span>
        </span>
        <span className={styles.from}>
          {hit.speaker !== null && <span className={styles.speaker}>{hit.speaker}</span>}
          <span className={styles.document}>{hit.document}</span>
          {hit.isCoded && <span className={styles.coded}>{t('suggestions.isCoded')}</span>}
        </span>
      </span>
    </div>
  );
}

const TickBox = ({ isTicked }: { readonly isTicked: boolean }) => (
  <span className={`${styles.box} ${isTicked ? styles.on : ''}`}>{isTicked && <Check />}</span>
);

interface QuestionHeadProps {
  readonly hit: Suggestion;
  readonly isTicked: boolean;
  onTick(): void;
}

/** The question that is answered, with its code; a press ticks or unticks the whole answer. */
function QuestionHead({ hit: { question }, isTicked, onTick }: QuestionHeadProps) {
  const { data: codes = [] } = useQuery(callQuery('codes.tree', {}));
  const colorOf = useCodeColor();
  const code = codes.find(({ id }) => id === question?.codeId);
  return (
    <span
      className={styles.questionHead}
      onClick={(event) => {
        event.stopPropagation();
        onTick();
      }}
    >
      <span aria-hidden>
        <TickBox isTicked={isTicked} />
      </span>
      <span className={styles.questionWords}>{question?.text}</span>
      <ColorDot color={code && colorOf(code.color).solid} />
    </span>
  );
}
