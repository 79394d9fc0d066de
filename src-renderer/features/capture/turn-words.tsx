import { Fragment } from 'react';
import type { CapturedTurn } from '../../../src-main/shared/contract/capture.ts';
import { turnPieces } from './turn-pieces.ts';
import styles from './turn-words.module.css';
import type { Person } from './use-capture.ts';

interface TurnWordsProps {
  readonly turn: CapturedTurn;
  readonly personOf: ReadonlyMap<string, Person>;
}

/** A turn's words; who is addressed stands in their colour, laughter in italics. */
export const TurnWords = ({ turn, personOf }: TurnWordsProps) =>
  turnPieces(turn).map(({ kind, text, participantId, start }) => {
    if (kind === 'words') return <Fragment key={start}>{text}</Fragment>;
    if (kind === 'non-verbal')
      return (
        <i key={start} className={styles.nonVerbal}>
          {text}
        </i>
      );
    return (
      <span key={start} className={styles.addressed} style={{ color: personOf.get(participantId ?? '')?.nameColor }}>
        {text}
      </span>
    );
  });
