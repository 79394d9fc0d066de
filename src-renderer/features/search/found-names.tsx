import { SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List } from '../../ui/list.tsx';
import { goToNamed } from './go-to-named.ts';
import { OtherPlaces } from './other-places.tsx';
import { useFoundNames } from './search-query.ts';
import styles from './search-view.module.css';

type Found = NonNullable<ReturnType<typeof useFoundNames>['data']>[number];

/** Names of things in which the words stand; Enter goes to the thing. */
export function FoundNames({ words }: { readonly words: string }) {
  const { t } = useTranslation();
  const { data } = useFoundNames();
  if (!data) return null;
  if (data.length === 0) {
    return (
      <EmptyState
        icon={<SearchX />}
        title={t('search.noNameTitle', { words })}
        sentence={t('search.noNameSentence')}
        action={<OtherPlaces than="names" />}
      />
    );
  }
  const idOf = ({ kind, id, name }: Found) => `${kind} ${id ?? name}`;
  const rows = data.map((found) => ({ id: idOf(found), label: found.name, end: t(`search.nameKinds.${found.kind}`) }));
  const open = (wanted: string) => {
    const found = data.find((one) => idOf(one) === wanted);
    if (found) goToNamed(found);
  };
  return (
    <div className={styles.scroll}>
      <List
        label={t('search.where.names')}
        rows={rows}
        selectedIds={new Set()}
        onSelectedChange={() => undefined}
        onAction={open}
      />
    </div>
  );
}
