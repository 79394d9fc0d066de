import { ListLayout, ListBox, ListBoxItem, Virtualizer } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../src-main/shared/contract/boards.ts';
import { formatPlace } from '../../workspace/format-place.ts';
import { QuotedWords } from '../../workspace/quoted-words.tsx';
import styles from './board-inspector.module.css';
import { openCard } from './open-card.ts';

const layout = { estimatedRowHeight: 84 };

/** What cards say, one below the other; Enter or a press goes to where it was said. Only what is in sight is drawn. */
export function CardQuotes({ cards, label }: { readonly cards: readonly Card[]; readonly label: string }) {
  const open = (id: unknown) => {
    const card = cards.find((one) => one.id === id);
    if (card) openCard(card);
  };
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layout}>
      <ListBox aria-label={label} className={styles.quotes} items={cards} onAction={open}>
        {(card) => (
          <ListBoxItem id={card.id} textValue={card.text} className={styles.quote}>
            <CardQuote card={card} />
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}

function CardQuote({ card: { kind, text, source } }: { readonly card: Card }) {
  const { t } = useTranslation();
  return (
    <QuotedWords text={text} speaker={source?.speaker ?? null} isWithheld={source?.isWithheld ?? false}>
      {source ? <span className="tabular">{formatPlace(source)}</span> : t(`boards.kind.${kind}`)}
      {source?.isEmptied && <span className={styles.warning}>{t('passages.emptied')}</span>}
    </QuotedWords>
  );
}
