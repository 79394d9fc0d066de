import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../src-main/shared/contract/boards.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { ColorDot } from '../../ui/color-dot.tsx';
import { Link } from '../../ui/link.tsx';
import { requestCell } from '../../workspace/cell-picker.ts';
import { useCodeColor } from '../../workspace/code-color.ts';
import { requestFindingForCards } from '../../workspace/finding-picker.ts';
import { formatPlace } from '../../workspace/format-place.ts';
import { showCode } from '../../workspace/navigation.ts';
import { textLanguage } from '../../workspace/text-language.ts';
import { WithheldSign } from '../../workspace/withheld-sign.tsx';
import styles from './board-inspector.module.css';
import { passagesOf } from './card-evidence.ts';
import { cardFacts } from './cluster-facts.ts';
import { CloseButton } from './close-button.tsx';
import { Fact } from './fact-list.tsx';
import { HandColor } from './hand-color.tsx';
import { isAnchored, openCard } from './open-card.ts';
import type { ShownBoard } from './shown-board.ts';
import { useClusterActions } from './use-cluster-actions.ts';

interface CardInspectorProps {
  readonly board: ShownBoard;
  readonly card: Card;
}

/** One card: its words in full, who said them and where, its codes, and what can become of it. */
export function CardInspector({ board, card }: CardInspectorProps) {
  const { t } = useTranslation();
  const { kind, text, fullText, isShortened, source } = card;
  const [isFull, setFull] = useState(false);
  const edit = useCall('boards.editCard');
  const shown = isFull ? (fullText ?? text) : text;
  const passageIds = passagesOf([card]);
  return (
    <section className={styles.scroll} aria-label={t('boards.inspector.card')}>
      <header className={styles.header}>
        <p className={styles.about}>
          {t(`boards.kind.${kind}`)}
          {source?.speaker && ` · ${source.speaker}`}
          {source && ` · ${formatPlace(source)}`}
        </p>
        <CloseButton />
      </header>
      <blockquote className={styles.full} lang={textLanguage(shown)}>
        {shown}
      </blockquote>
      {source?.isWithheld && (
        <p className={styles.hint}>
          <WithheldSign /> {t('consent.withheldWhy')}
        </p>
      )}
      {source?.isEmptied && <p className={styles.hint}>{t('passages.emptied')}</p>}
      {isShortened && (
        <p className={styles.links}>
          <span className={styles.n}>{t('boards.inspector.shortened')}</span>
          <Link onPress={() => setFull(!isFull)}>
            {t(isFull ? 'boards.inspector.shortWords' : 'boards.inspector.fullWords')}
          </Link>
          <Link onPress={() => edit.mutate({ id: card.id, text: null })}>{t('boards.inspector.restore')}</Link>
        </p>
      )}
      <dl className={styles.facts}>
        <CardCodes card={card} />
        <HandColor board={board} selection={{ cardIds: new Set([card.id]), clusterIds: new Set() }} />
      </dl>
      <footer className={styles.actions}>
        {isAnchored(card) && (
          <Button variant="primary" size="large" isWide onPress={() => openCard(card)}>
            {t(source ? 'boards.openInDocument' : 'boards.open')}
          </Button>
        )}
        <div className={styles.links}>
          <CodeToCluster board={board} card={card} />
          {passageIds.length > 0 && (
            <Link onPress={() => requestFindingForCards([card.id])}>{t('boards.cardToFinding')}</Link>
          )}
          <Link onPress={() => requestCell({ cardIds: [card.id] })}>{t('boards.toJourney')}</Link>
        </div>
      </footer>
    </section>
  );
}

function CodeToCluster({ board, card: { kind, targetId, text } }: CardInspectorProps) {
  const { t } = useTranslation();
  const { fromCode } = useClusterActions();
  if (kind !== 'code' || targetId === null) return null;
  const make = () => fromCode({ boardId: board.boardId, codeId: targetId, name: text });
  return <Link onPress={make}>{t('boards.fromCode.make')}</Link>;
}

function CardCodes({ card }: { readonly card: Card }) {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const { codes, valence } = cardFacts([card]);
  if (codes.length === 0 || card.kind === 'code') return null;
  return (
    <>
      <Fact name={t('boards.inspector.codes')}>
        <span className={styles.codes}>
          {codes.map(({ codeId, name, color }) => (
            <span key={codeId} className={styles.code}>
              <ColorDot color={colorOf(color).solid} />
              <Link onPress={() => showCode(codeId)}>{name}</Link>
            </span>
          ))}
        </span>
      </Fact>
      {valence && (
        <Fact name={t('boards.inspector.cardValence')}>
          <ValenceOf card={card} />
        </Fact>
      )}
    </>
  );
}

/** Each coding's own: they may differ. */
function ValenceOf({ card }: { readonly card: Card }) {
  const { i18n } = useTranslation();
  const signed = new Intl.NumberFormat(i18n.language, { signDisplay: 'exceptZero' });
  const values = [...new Set(card.codes.flatMap(({ valence }) => valence ?? []))];
  return values.map((value) => signed.format(value).replace('-', '−')).join(', ');
}
