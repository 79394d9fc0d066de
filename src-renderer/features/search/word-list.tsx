import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { useCommands } from '../../workspace/commands.ts';
import { errorWords } from '../../workspace/error-words.ts';
import { foldWords } from '../../../src-main/shared/domain/fold-words.ts';
import { useSaveTable } from '../../workspace/use-save-table.ts';
import { useListedWords } from './use-listed-words.ts';
import { listWordsOf, useWordList } from './word-list-state.ts';
import styles from './word-list.module.css';
import { WordRows } from './word-rows.tsx';
import { WordScope } from './word-scope.tsx';
import { wordTable } from './word-table.ts';

/** The words that are said most; a press on one searches for it. */
export function WordList() {
  const { t } = useTranslation();
  const { data, error, isPlaceholderData } = useListedWords();
  const filter = useWordList((state) => state.filter);
  const wanted = foldWords(filter.trim());
  const words = (data?.words ?? []).filter(({ word }) => foldWords(word).includes(wanted));
  return (
    <section className={styles.view} aria-label={t('search.wordList.title')}>
      <WordScope />
      {data && <Summary data={data} shown={words.length} />}
      {error && <EmptyState title={t('search.failedTitle')} sentence={errorWords(t, error)} />}
      {!data && !error && <div aria-busy className={styles.rows} />}
      {data && words.length === 0 && (
        <EmptyState title={t('search.wordList.noneTitle')} sentence={t('search.wordList.noneSentence')} />
      )}
      {words.length > 0 && <WordRows words={words} isOld={isPlaceholderData} />}
      {words.length > 0 && <Export words={words} />}
    </section>
  );
}

function Summary({ data, shown }: { readonly data: CallOutput<'words.list'>; readonly shown: number }) {
  const { t } = useTranslation();
  const filter = useWordList((state) => state.filter);
  return (
    <div className={styles.summary}>
      <p role="status">
        <strong>{t('search.wordList.distinct', { count: filter.trim() === '' ? data.distinct : shown })}</strong>{' '}
        {t('search.wordList.total', { count: data.total })}
      </p>
      <div className={styles.filter}>
        <SearchField
          look="sunken"
          label={t('search.wordList.filter')}
          clearLabel={t('search.wordList.clearFilter')}
          value={filter}
          onChange={(text) => listWordsOf({ filter: text })}
        />
      </div>
    </div>
  );
}

function Export({ words }: { readonly words: CallOutput<'words.list'>['words'] }) {
  const { t } = useTranslation();
  const saveTable = useSaveTable();
  const save = () => saveTable(t('search.wordList.title'), wordTable(words, t));
  useCommands('wordList', [
    { id: 'search.saveWords', section: 'project', label: 'search.wordList.save', isEnabled: true, run: save },
  ]);
  return (
    <div className={styles.actions} role="toolbar" aria-label={t('search.actions')}>
      <Button variant="quiet" onPress={save}>
        {t('search.save')}
      </Button>
      <span className={styles.hint}>{t('search.wordList.hint')}</span>
    </div>
  );
}
