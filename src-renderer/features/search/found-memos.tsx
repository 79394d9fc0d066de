import { SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List } from '../../ui/list.tsx';
import { showMemo } from '../../workspace/navigation.ts';
import { OtherPlaces } from './other-places.tsx';
import { useFoundMemos } from './search-query.ts';
import styles from './search-view.module.css';

/** Memos in which the words stand; Enter opens one. */
export function FoundMemos({ words }: { readonly words: string }) {
  const { t } = useTranslation();
  const { data } = useFoundMemos();
  if (!data) return null;
  if (data.length === 0) {
    return (
      <EmptyState
        icon={<SearchX />}
        title={t('search.noMemoTitle', { words })}
        sentence={t('search.noneSentence')}
        action={<OtherPlaces than="memos" />}
      />
    );
  }
  const rows = data.map(({ memo, before, match, after }) => ({
    id: memo.id,
    label: `${memo.on}: ${before}${match}${after}`,
    title: (
      <>
        {before}
        <mark className={styles.match}>{match}</mark>
        {after}
      </>
    ),
    secondary: [memo.title, memo.on, memo.researcher].filter((part) => part !== '').join(' · '),
  }));
  return (
    <div className={styles.scroll}>
      <List
        label={t('search.where.memos')}
        rows={rows}
        selectedIds={new Set()}
        onSelectedChange={() => undefined}
        onAction={showMemo}
      />
    </div>
  );
}
