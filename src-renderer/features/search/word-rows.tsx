import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ListedWord } from '../../../src-main/shared/contract/words.ts';
import { textLanguage } from '../../workspace/text-language.ts';
import { showSearch } from '../../workspace/navigation.ts';
import { searchBy, searchIn } from './search-state.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './word-list.module.css';
import { wordQuery } from './word-query.ts';

interface WordRowsProps {
  readonly words: readonly ListedWord[];
  /** Other words are being counted. */
  readonly isOld: boolean;
}

const layoutOptions = { rowHeight: 34 };

/** Words with how often they are said, as bars too. Only the lines in view are drawn; Enter searches. */
export function WordRows({ words, isOld }: WordRowsProps) {
  const { t } = useTranslation();
  const most = words.reduce((sofar, { count }) => Math.max(sofar, count), 1);
  const rows = words.map((word) => ({ ...word, id: word.word, most }));
  const search = (word: string) => {
    searchBy('words');
    searchIn('texts');
    showSearch(wordQuery(word));
  };
  return (
    <>
      <div className={`${styles.row} ${styles.head}`} aria-hidden>
        <span>{t('search.wordList.word')}</span>
        <span />
        <span className={styles.number}>{t('search.wordList.count')}</span>
        <span className={styles.number}>{t('search.wordList.documents')}</span>
        <span className={styles.number}>{t('search.wordList.participants')}</span>
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
        <ListBox
          aria-label={t('search.wordList.title')}
          className={styles.rows}
          data-old={isOld || undefined}
          items={rows}
          selectionMode="none"
          onAction={(id) => search(String(id))}
        >
          {(row) => <Row row={row} />}
        </ListBox>
      </Virtualizer>
    </>
  );
}

function Row({ row }: { readonly row: ListedWord & { readonly most: number } }) {
  const { t } = useTranslation();
  const { word, count, documents, participants, most } = row;
  return (
    <ListBoxItem id={word} textValue={word} className={`${styles.row} ${styles.item}`}>
      <span className={styles.word} lang={textLanguage(word)}>
        {word}
      </span>
      <span className={styles.track} aria-hidden>
        <span className={styles.bar} style={{ width: `${(count / most) * 100}%` }} />
      </span>
      <Figure value={count} of={t('search.wordList.count')} />
      <Figure value={documents} of={t('search.wordList.documents')} />
      <Figure value={participants} of={t('search.wordList.participants')} />
    </ListBoxItem>
  );
}

/** A number under its heading, which a screen reader says with it. */
function Figure({ value, of }: { readonly value: number; readonly of: string }) {
  const { i18n } = useTranslation();
  return (
    <span className={styles.number}>
      <VisuallyHidden>{` ${of} `}</VisuallyHidden>
      {new Intl.NumberFormat(i18n.language).format(value)}
    </span>
  );
}
