import type { SearchHit } from '../../../src-main/shared/contract/search.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './hit-line.module.css';

export interface HitLineProps {
  readonly id: string;
  readonly hit: SearchHit;
  /** From 1. */
  readonly position: number;
  readonly total: number;
  readonly isActive: boolean;
  onOpen(): void;
}

/** One place with its words around it; the matches of all lines stand below each other. */
export function HitLine({ id, hit, position, total, isActive, onOpen }: HitLineProps) {
  return (
    <div
      id={id}
      role="option"
      className={styles.line}
      aria-selected={isActive}
      aria-posinset={position}
      aria-setsize={total}
      onClick={onOpen}
    >
      <span className={styles.speaker}>
        {hit.speaker}
        {hit.speaker !== null && <VisuallyHidden>: </VisuallyHidden>}
      </span>
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
