import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { TickList } from '../../ui/tick-list.tsx';
import { foldWords } from '../../../src-main/shared/domain/fold-words.ts';
import { facetOf } from './facets.ts';
import { closePeopleDialog } from './people-dialogs.ts';
import { filterBy, type GridSubjectKind, usePeople } from './participants-state.ts';
import styles from './participants-view.module.css';
import { shownValue } from './shown-value.ts';
import { useGridData } from './use-grid-data.ts';

/** Chooses the values of a column whose rows are shown. */
export function FilterDialog({ kind, columnId }: { readonly kind: GridSubjectKind; readonly columnId: string }) {
  const { t, i18n } = useTranslation();
  const data = useGridData(kind);
  const shown = usePeople(({ looks }) => looks[kind].filters[columnId]) ?? [];
  const [search, setSearch] = useState('');
  const attribute = data?.fields.find(({ id }) => id === columnId);
  if (!data || !attribute) return null;
  const values = facetOf(attribute, data.subjects, shownValue(t, i18n.language));
  const rows = values
    .filter(({ label, count }) => count > 0 && foldWords(label).includes(foldWords(search.trim())))
    .map(({ value, label, count }) => ({ id: `=${value}`, label, end: count.toLocaleString(i18n.language) }));
  const toggle = (id: string) => {
    const value = id.slice(1);
    filterBy(kind, columnId, shown.includes(value) ? shown.filter((one) => one !== value) : [...shown, value]);
  };
  return (
    <Dialog
      size="small"
      title={t('participants.filterTitle', { name: attribute.name })}
      isOpen
      onClose={closePeopleDialog}
      actions={
        <>
          <Button isDisabled={shown.length === 0} onPress={() => filterBy(kind, columnId, [])}>
            {t('participants.menu.showAll')}
          </Button>
          <Button variant="primary" onPress={closePeopleDialog}>
            {t('participants.done')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <SearchField
          label={t('participants.searchValues')}
          clearLabel={t('participants.clearSearch')}
          value={search}
          onChange={setSearch}
          autoFocus
        />
        <TickList
          label={attribute.name}
          rows={rows}
          tickedIds={new Set(shown.map((value) => `=${value}`))}
          onToggle={toggle}
          emptyText={t('participants.nothingFound')}
        />
      </div>
    </Dialog>
  );
}
