import { useQuery } from '@tanstack/react-query';
import { Search, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../../src-main/shared/errors.ts';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { errorWords } from '../../workspace/error-words.ts';
import { goTo } from '../../workspace/navigation.ts';
import { FoundMemos } from './found-memos.tsx';
import { FoundNames } from './found-names.tsx';
import { FoundTexts } from './found-texts.tsx';
import { OtherPlaces } from './other-places.tsx';
import { SearchHelp } from './search-help.tsx';
import { WordList } from './word-list.tsx';
import { useFoundMemos, useFoundNames, useFoundPlaces } from './search-query.ts';
import { focusSearch, limitToDocument, searchIn, searchTabs, useSearch } from './search-state.ts';
import type { SearchTab } from './search-state.ts';
import styles from './search-view.module.css';

/** What was found: places in the texts, memos, or names. */
export function SearchView() {
  const { t } = useTranslation();
  const where = useSearch((state) => state.where);
  const documentId = useSearch((state) => state.documentId);
  const { words, data, error, isOld } = useFoundPlaces(documentId);
  if (words === '') return <NothingAsked />;
  if (error && where !== 'names' && where !== 'words')
    return isAboutTheQuery(error) ? <UnreadQuery /> : <SearchFailed error={error} />;
  return (
    <div className={styles.view}>
      <VisuallyHidden>
        <h1>{t('search.title')}</h1>
      </VisuallyHidden>
      <WhereTabs texts={data?.total} />
      {where === 'memos' && <FoundMemos words={words} />}
      {where === 'names' && <FoundNames words={words} />}
      {where === 'words' && <WordList />}
      {where === 'texts' && !data && <div aria-busy className={styles.view} />}
      {where === 'texts' && data?.total === 0 && <NothingFound words={words} isLimited={documentId !== null} />}
      {where === 'texts' && data && data.total > 0 && <FoundTexts found={data} isOld={isOld} />}
    </div>
  );
}

const isAboutTheQuery = (error: Error): boolean =>
  error instanceof AppError && ['query-invalid', 'expression-invalid', 'expression-slow'].includes(error.code);

function WhereTabs({ texts }: { readonly texts: number | undefined }) {
  const { t } = useTranslation();
  const where = useSearch((state) => state.where);
  const memos = useFoundMemos().data?.length;
  const names = useFoundNames().data?.length;
  const counts: Readonly<Record<SearchTab, number | undefined>> = { texts, memos, names, words: undefined };
  const label = (id: SearchTab) =>
    [t(`search.where.${id}`), ...(counts[id] === undefined ? [] : [t('search.number', { value: counts[id] })])].join(
      ' ',
    );
  return (
    <div className={styles.tabs}>
      <SegmentedControl
        label={t('search.whereLabel')}
        segments={searchTabs.map((id) => ({ id, label: label(id) }))}
        value={where}
        onChange={searchIn}
      />
    </div>
  );
}

function UnreadQuery() {
  return (
    <div className={styles.help}>
      <SearchHelp />
    </div>
  );
}

/** Before anything is typed, the words that could be. */
function NothingAsked() {
  const { t } = useTranslation();
  const { data: summary } = useQuery(callQuery('project.summary', {}));
  if (!summary) return null;
  if (summary.documents > 0) {
    return (
      <div className={styles.view}>
        <VisuallyHidden>
          <h1>{t('search.emptyTitle')}</h1>
        </VisuallyHidden>
        <p className={styles.teaching}>{t('search.emptySentence')}</p>
        <WordList />
      </div>
    );
  }
  return (
    <EmptyState
      isHeading
      icon={<Search />}
      title={t('search.noDocumentsTitle')}
      sentence={t('search.noDocumentsSentence')}
      action={
        <Button variant="primary" onPress={() => goTo('documents')}>
          {t('search.openDocuments')}
        </Button>
      }
    />
  );
}

function SearchFailed({ error }: { readonly error: Error }) {
  const { t } = useTranslation();
  return (
    <div role="alert" className={styles.message}>
      <EmptyState
        icon={<SearchX />}
        title={t('search.failedTitle')}
        sentence={errorWords(t, error)}
        action={<Button onPress={() => focusSearch('field')}>{t('search.otherWords')}</Button>}
      />
    </div>
  );
}

function NothingFound({ words, isLimited }: { readonly words: string; readonly isLimited: boolean }) {
  const { t } = useTranslation();
  return (
    <div role="status" className={styles.message}>
      <EmptyState
        icon={<SearchX />}
        title={isLimited ? t('search.noneHereTitle', { words }) : t('search.noneTitle', { words })}
        sentence={t('search.noneSentence')}
        action={
          <>
            {isLimited ? (
              <Button onPress={() => limitToDocument(null)}>{t('search.searchAll')}</Button>
            ) : (
              <Button onPress={() => focusSearch('field')}>{t('search.otherWords')}</Button>
            )}
            <OtherPlaces than="texts" />
          </>
        }
      />
    </div>
  );
}
