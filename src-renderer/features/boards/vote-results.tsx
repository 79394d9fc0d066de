import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { VoteRound } from '../../../src-main/shared/contract/boards.ts';
import { textLanguage } from '../../workspace/text-language.ts';
import styles from './board-panel.module.css';
import { selectCard, useBoardState } from './board-state.ts';
import type { ShownBoard } from './shown-board.ts';

const mostShown = 50;

/** The cards by their dots; pressing one goes to it. */
export function VoteResults({ board, round }: { readonly board: ShownBoard; readonly round: VoteRound }) {
  const { t } = useTranslation();
  const results = round.cards.flatMap((result) => {
    const card = board.cards.get(result.cardId);
    return card ? [{ ...result, text: card.text }] : [];
  });
  const dots = results.reduce((sum, one) => sum + one.dots, 0);
  if (results.length === 0) return <p className={styles.note}>{t('boards.vote.noDots')}</p>;
  return (
    <section aria-label={t('boards.vote.results')}>
      <h3 className={styles.section}>
        {t('boards.vote.results')} · {t('boards.vote.dotsOf', { count: dots })} ·{' '}
        {t('boards.vote.people', { count: round.voters.length })}
      </h3>
      <ol className={styles.results}>
        {results.slice(0, mostShown).map(({ cardId, text, voters, dots: own }) => (
          <li key={cardId}>
            <Button className={styles.result!} onPress={() => reveal(cardId)}>
              <span className={styles.words} lang={textLanguage(text)}>
                {text}
              </span>
              <span className={styles.dots} aria-label={t('boards.vote.dotsOf', { count: own })}>
                ● {own}
              </span>
              {voters.length > 0 && <span className={styles.voters}>{voters.join(t('boards.and'))}</span>}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function reveal(cardId: string): void {
  selectCard(cardId);
  useBoardState.getState().view?.reveal(cardId);
}
