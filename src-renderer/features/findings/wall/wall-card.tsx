import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../src-main/shared/contract/findings.ts';
import { countPieces } from '../../../../src-main/shared/domain/finding-standing.ts';
import { textLanguage } from '../../../workspace/text-language.ts';
import { PriorityMark } from '../priority-mark.tsx';
import { StateMark } from '../state-mark.tsx';
import { StrengthDots } from '../strength-dots.tsx';
import styles from './wall-card.module.css';
import { cardKey } from './wall-columns.ts';

interface WallCardProps {
  readonly finding: Finding;
  readonly columnId: string;
  readonly number: number | undefined;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Participants of the project. */
  readonly total: number;
}

/** A finding on the wall: what is claimed, how strong it is, and a voice. */
export const WallCard = memo(function WallCard(props: WallCardProps) {
  const { finding, columnId, number, isActive, isSelected, total } = props;
  const { t } = useTranslation();
  const { title, quote, pieces, priority, state } = finding;
  return (
    // Its name begins with what is claimed, whatever the eye sees first.
    <div
      role="option"
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      draggable
      data-card={cardKey(columnId, finding.id)}
      data-finding={finding.id}
      data-group={columnId}
      className={`${styles.card} ${isSelected ? styles.selected : ''} ${state === 'dropped' ? styles.dropped : ''}`}
    >
      <span className={styles.title}>{title}</span>
      <span className={styles.top}>
        <span className={styles.number}>{number ?? '–'}</span>
        <StrengthDots finding={finding} total={total} />
        <span className={styles.marks}>
          <PriorityMark priority={priority} />
          <StateMark state={state} />
        </span>
      </span>
      {quote === null ? (
        <span className={styles.none}>{countPieces(pieces) === 0 && t('findings.noQuote')}</span>
      ) : (
        <span className={styles.quote} lang={textLanguage(quote)}>
          {quote}
        </span>
      )}
    </div>
  );
});
