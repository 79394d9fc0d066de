import { useQuery } from '@tanstack/react-query';
import { Search, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { errorWords } from '../../workspace/error-words.ts';
import { goTo } from '../../workspace/navigation.ts';
import { HitList } from './hit-list.tsx';
import { useFoundPlaces } from './search-query.ts';
import { focusSearch, limitToDocument, useSearch } from './search-state.ts';
import styles from './search-view.module.css';

/** The places found, each with the words around it. */
export function SearchView() {
  const { t } = useTranslation();
  const documentId = useSearch((state) => state.documentId);
  const { words, data, error, isOld } = useFoundPlaces(documentId);
  if (words === '') return <NothingAsked />;
  if (error) return <SearchFailed error={error} />;
  if (!data) return <div aria-busy className={styles.view} />;
  if (data.total === 0) return <NothingFound words={words} isLimited={documentId !== null} />;
  const places = t('search.places', { count: data.total });
  return (
    <div className={styles.view}>
      <header className={styles.header}>
        <p role="status" className={styles.summary}>
          <strong>{places}</strong> {t('search.ofDocuments', { count: data.documents.length })}
        </p>
        <p className={styles.keys}>
          <Kbd shortcut="Enter" /> {t('search.keys.open')}
        </p>
      </header>
      <HitList hits={data.hits} documents={data.documents} total={data.total} isOld={isOld} />
    </div>
  );
}

function NothingAsked() {
  const { t } = useTranslation();
  const { data: summary } = useQuery(callQuery('project.summary', {}));
  const isEmpty = summary?.documents === 0;
  return (
    <EmptyState
      icon={<Search />}
      title={isEmpty ? t('search.noDocumentsTitle') : t('search.emptyTitle')}
      sentence={isEmpty ? t('search.noDocumentsSentence') : t('search.emptySentence')}
      action={
        isEmpty ? (
          <Button variant="primary" onPress={() => goTo('documents')}>
            {t('search.openDocuments')}
          </Button>
        ) : undefined
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
          isLimited ? (
            <Button onPress={() => limitToDocument(null)}>{t('search.searchAll')}</Button>
          ) : (
            <Button onPress={() => focusSearch('field')}>{t('search.otherWords')}</Button>
          )
        }
      />
    </div>
  );
}
