import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { requestCell } from '../../workspace/cell-picker.ts';
import { findCommand } from '../../workspace/commands.ts';
import { requestFindingForCards } from '../../workspace/finding-picker.ts';
import styles from './board-inspector.module.css';
import { chooseTool, useBoardState } from './board-state.ts';
import { passageCards } from './card-evidence.ts';
import { selectedCards } from './cards-in.ts';
import { cardFacts } from './cluster-facts.ts';
import { CloseButton } from './close-button.tsx';
import { FactList } from './fact-list.tsx';
import { HandColor } from './hand-color.tsx';
import type { ShownBoard } from './shown-board.ts';

/** Several cards or clusters: what stands behind them together, and what can be done with them. */
export function SeveralInspector({ board }: { readonly board: ShownBoard }) {
  const { t } = useTranslation();
  const cardIds = useBoardState((state) => state.cardIds);
  const clusterIds = useBoardState((state) => state.clusterIds);
  const cards = selectedCards(board, { cardIds, clusterIds });
  const quoteCards = passageCards(cards);
  const words = [
    cardIds.size > 0 && t('boards.cards', { count: cardIds.size }),
    clusterIds.size > 0 && t('boards.clusters', { count: clusterIds.size }),
  ].filter(Boolean);
  return (
    <section className={styles.scroll} aria-label={t('boards.inspector.several')}>
      <header className={styles.header}>
        <h2 className={styles.title}>{words.join(t('boards.and'))}</h2>
        <CloseButton />
      </header>
      <FactList facts={cardFacts(cards)}>
        <HandColor board={board} selection={{ cardIds, clusterIds }} />
      </FactList>
      <footer className={styles.actions}>
        {cardIds.size > 0 && (
          <Button variant="primary" size="large" isWide onPress={() => findCommand('board.cluster')?.run()}>
            {t('boards.inspector.makeCluster')}
          </Button>
        )}
        <div className={styles.links}>
          {cards.length > 2 && <Link onPress={() => chooseTool('suggest')}>{t('boards.inspector.suggest')}</Link>}
          {quoteCards.length > 0 && (
            <Link onPress={() => requestFindingForCards(quoteCards)}>{t('boards.cardToFinding')}</Link>
          )}
          {cards.length > 0 && (
            <Link onPress={() => requestCell({ cardIds: cards.map(({ id }) => id) })}>{t('boards.toJourney')}</Link>
          )}
        </div>
      </footer>
    </section>
  );
}
