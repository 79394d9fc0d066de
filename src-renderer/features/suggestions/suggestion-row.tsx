import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Suggestion } from '../../../src-main/shared/contract/search.ts';
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
  onOpen(): void;
  onTick(): void;
}

/** One place that could be coded, with the words around it. */
export function SuggestionRow({ id, hit, position, total, top, height, ...row }: SuggestionRowProps) {
  const { isTicked, isActive, onOpen, onTick } = row;
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
      <span
        aria-hidden
        className={styles.tick}
        onClick={(event) => {
          event.stopPropagation();
          onTick();
        }}
      >
        <span className={`${styles.box} ${isTicked ? styles.on : ''}`}>{isTicked && <Check />}</span>
      </span>
      <span className={styles.hitText}>
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
