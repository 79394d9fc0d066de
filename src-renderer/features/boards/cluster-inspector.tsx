import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { requestCell } from '../../workspace/cell-picker.ts';
import { showCode, showFinding } from '../../workspace/navigation.ts';
import styles from './board-inspector.module.css';
import { chooseTool, selectOnBoard } from './board-state.ts';
import { CardQuotes } from './card-quotes.tsx';
import { cardsIn } from './cards-in.ts';
import { cardFacts } from './cluster-facts.ts';
import { ClusterName } from './cluster-name.tsx';
import { ClusterQuestion } from './cluster-question.tsx';
import { CloseButton } from './close-button.tsx';
import { FactList } from './fact-list.tsx';
import { HandColor } from './hand-color.tsx';
import type { ShownBoard, ShownCluster } from './shown-board.ts';
import { requestTheme } from './theme-request.ts';
import { useClusterActions } from './use-cluster-actions.ts';

interface ClusterInspectorProps {
  readonly board: ShownBoard;
  readonly shown: ShownCluster;
}

const easilyRead = 10;

/** A cluster: who stands behind it, what its cards say, and what can become of it. */
export function ClusterInspector({ board, shown }: ClusterInspectorProps) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<'cards' | 'question'>('cards');
  const { id, cluster } = shown;
  const cards = cardsIn(board, id);
  const facts = cardFacts(cards);
  const quotes = <CardQuotes cards={cards} label={t('boards.inspector.cards')} />;
  const empty = <p className={styles.about}>{t('boards.inspector.noCards')}</p>;
  return (
    <section className={styles.inspector} aria-label={t('boards.inspector.cluster')}>
      <header className={styles.header}>
        <ClusterName key={`${id} ${cluster.name}`} cluster={cluster} />
        <CloseButton />
      </header>
      <p className={styles.about}>
        {t('boards.inspector.cluster')} · {t('boards.cards', { count: cards.length })}
      </p>
      <FactList facts={facts}>
        <HandColor board={board} selection={{ cardIds: new Set(), clusterIds: new Set([id]) }} />
      </FactList>
      {facts.people === 1 && cards.length > 1 && <p className={styles.hint}>{t('boards.inspector.onePerson')}</p>}
      {cards.length > easilyRead && (
        <p className={styles.hint}>
          {t('boards.inspector.manyCards', { count: cards.length })}{' '}
          <Link onPress={() => splitUp(cards)}>{t('boards.inspector.splitUp')}</Link>
        </p>
      )}
      <div className={styles.tabs}>
        <Tabs
          label={t('boards.inspector.parts')}
          value={tab}
          onChange={setTab}
          tabs={[
            { id: 'cards', label: t('boards.inspector.cards'), content: cards.length > 0 ? quotes : empty },
            {
              id: 'question',
              label: t('boards.inspector.question'),
              content: <ClusterQuestion key={id} cluster={cluster} />,
            },
          ]}
        />
      </div>
      <ClusterActions board={board} shown={shown} />
    </section>
  );
}

function splitUp(cards: readonly { readonly id: string }[]): void {
  selectOnBoard(cards.map(({ id }) => id));
  chooseTool('suggest');
}

function ClusterActions({ board, shown: { id, cluster } }: ClusterInspectorProps) {
  const { t } = useTranslation();
  const { toCode, toFinding } = useClusterActions();
  const { codeId, findingId, name } = cluster;
  const isTheme = (board.clustersIn.get(id)?.length ?? 0) > 0;
  const cardIds = cardsIn(board, id).map((card) => card.id);
  return (
    <footer className={styles.actions}>
      {codeId === null ? (
        <Button variant="primary" size="large" isWide onPress={() => requestTheme(id)}>
          {t(isTheme ? 'boards.theme.make' : 'boards.theme.makeCode')}
        </Button>
      ) : (
        <Button isWide size="large" onPress={() => toCode({ clusterId: id, name })}>
          {t('boards.theme.again')}
        </Button>
      )}
      <div className={styles.links}>
        {codeId !== null && <Link onPress={() => showCode(codeId)}>{t('boards.theme.showCode')}</Link>}
        {findingId === null ? (
          <Link onPress={() => toFinding(id, name)}>{t('boards.toFinding')}</Link>
        ) : (
          <Link onPress={() => showFinding(findingId)}>{t('boards.showFinding')}</Link>
        )}
        {cardIds.length > 0 && <Link onPress={() => requestCell({ cardIds })}>{t('boards.toJourney')}</Link>}
      </div>
    </footer>
  );
}
