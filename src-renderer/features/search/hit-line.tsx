import type { MouseEvent } from 'react';
import type { CardSource } from '../../../src-main/shared/contract/boards.ts';
import type { SearchHit } from '../../../src-main/shared/contract/search.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { dragCards } from '../../workspace/card-drag.ts';
import styles from './hit-line.module.css';

export interface HitLineProps {
  readonly id: string;
  readonly hit: SearchHit;
  /** From 1. */
  readonly position: number;
  readonly total: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Where several are ticked, the one at hand is not one of them by itself. */
  readonly isSelecting: boolean;
  readonly look: 'list' | 'lines' | 'dock';
  onPress(event: MouseEvent): void;
}

const cardOf = ({ documentId, start, end }: SearchHit): CardSource => ({ kind: 'place', documentId, start, end });

/** One place with its words around it; the matches of all lines stand below each other. */
export function HitLine({ id, hit, position, total, isActive, isSelected, isSelecting, look, onPress }: HitLineProps) {
  return (
    <div
      id={id}
      role="option"
      className={`${styles.line} ${styles[look]}`}
      aria-selected={isSelecting ? isSelected : isActive}
      data-active={isActive || undefined}
      data-ticked={isSelected || undefined}
      aria-posinset={position}
      aria-setsize={total}
      draggable
      onDragStart={(event) => dragCards(event.dataTransfer, [cardOf(hit)], hit.match)}
      onClick={onPress}
    >
      {look !== 'dock' && (
        <span className={styles.speaker}>
          {look === 'lines' && <span className={styles.document}>{hit.document}</span>}
          {hit.speaker}
          {hit.speaker !== null && <VisuallyHidden>: </VisuallyHidden>}
        </span>
      )}
      <span className={styles.before}>
        <span>{hit.before}</span>
      </span>
      <span className={styles.rest}>
        <mark className={styles.match}>{hit.match}</mark>
        {hit.after}
      </span>
    </div>
  );
}
