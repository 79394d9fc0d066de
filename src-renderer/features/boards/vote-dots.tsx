import { useTranslation } from 'react-i18next';
import styles from './vote-dots.module.css';
import type { ShownBoard } from './shown-board.ts';
import { useVoting } from './use-voting.ts';

const mostDrawn = 5;

/** The dots on the cards, over the canvas's cards. */
export function VoteDots({ board }: { readonly board: ShownBoard }) {
  const { t } = useTranslation();
  const { round } = useVoting(board.boardId);
  if (!round) return null;
  return round.cards.map(({ cardId, dots }) => {
    const place = board.placeOf.get(cardId);
    if (!place) return null;
    const style = { left: place.x + place.width, top: place.y };
    return (
      <span
        key={cardId}
        className={styles.dots}
        style={style}
        role="img"
        aria-label={t('boards.vote.dotsOf', { count: dots })}
      >
        {dots > mostDrawn ? (
          <>
            <i className={styles.dot} /> {dots}
          </>
        ) : (
          Array.from({ length: dots }, (_, index) => <i key={index} className={styles.dot} />)
        )}
      </span>
    );
  });
}
