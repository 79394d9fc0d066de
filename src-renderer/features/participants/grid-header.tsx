import { Download, Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ChipButton } from '../../ui/chip-button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { findCommand } from '../../workspace/commands.ts';
import { forgetShownPeople, useShownPeople } from '../../workspace/shown-people.ts';
import { beginTableImport } from './table-import-state.ts';
import { openPeopleDialog } from './people-dialogs.ts';
import { changeLook, filterBy, usePeople } from './participants-state.ts';
import styles from './participants-view.module.css';
import { shownValue } from './shown-value.ts';
import type { GridData } from './use-grid-data.ts';
import { useSaveGrid } from './use-save-grid.ts';
import { ViewSwitch } from './view-switch.tsx';

/** The switch between the views, the search, what narrows the grid, and what can be added. */
export function GridHeader({ data }: { readonly data: GridData }) {
  const { t } = useTranslation();
  const { kind } = data;
  const save = useSaveGrid(data);
  const search = usePeople(({ looks }) => looks[kind].search);
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <ViewSwitch />
        <div className={styles.search}>
          <SearchField
            label={t('participants.search')}
            clearLabel={t('participants.clearSearch')}
            value={search}
            onChange={(text) => changeLook(kind, { search: text })}
          />
        </div>
        <span className={styles.spacer} />
        {data.subjects.length > 0 && (
          <IconButton
            label={t('participants.saveGrid')}
            icon={<Download size={16} strokeWidth={1.5} />}
            onPress={save}
          />
        )}
        <AddMenu kind={kind} />
      </div>
      <Narrowing data={data} />
    </header>
  );
}

function AddMenu({ kind }: Pick<GridData, 'kind'>) {
  const { t } = useTranslation();
  const item = (id: string, label: string, onAction: () => void) => ({ kind: 'item' as const, id, label, onAction });
  const attribute = item('attribute', t('participants.newAttribute'), () =>
    openPeopleDialog({ kind: 'attribute', subject: kind, attributeId: null }),
  );
  const participant = item('participant', t('participants.newParticipant'), () =>
    openPeopleDialog({ kind: 'newParticipant' }),
  );
  const table = item('table', t('participants.importTable'), () => beginTableImport(kind));
  const consent = item('consent', t('consent.command.consent'), () => findCommand('participants.consent')?.run());
  const pseudonyms = item('pseudonyms', t('consent.command.givePseudonyms'), () =>
    findCommand('participants.givePseudonyms')?.run(),
  );
  const persona = item('persona', t('personas.ofParticipants'), () => findCommand('participants.persona')?.run());
  return (
    <MenuTrigger
      label={t('participants.add')}
      placement="bottom end"
      entries={
        kind === 'participant' ? [attribute, participant, table, persona, consent, pseudonyms] : [attribute, table]
      }
    >
      <Button icon={<Plus size={14} strokeWidth={1.5} aria-hidden />}>{t('participants.add')}</Button>
    </MenuTrigger>
  );
}

function Narrowing({ data: { kind, fields, lines, subjects } }: { readonly data: GridData }) {
  const { t, i18n } = useTranslation();
  const { filters, groupBy, search } = usePeople(({ looks }) => looks[kind]);
  const only = useShownPeople((state) => (kind === 'participant' ? state.people : null));
  const words = shownValue(t, i18n.language);
  const filtered = fields.filter(({ id }) => filters[id]);
  const group = fields.find(({ id }) => id === groupBy);
  if (filtered.length === 0 && !group && !only && search === '') return null;
  const count = lines.filter((line) => line.kind === 'row').length;
  return (
    <div className={styles.narrowing}>
      <span className={styles.shownCount}>{t('participants.shownOf', { count: subjects.length, shown: count })}</span>
      {only && (
        <ChipButton label={t('participants.removeFilter', { name: only.label })} onPress={forgetShownPeople}>
          {only.label}
          <X size={12} aria-hidden />
        </ChipButton>
      )}
      {filtered.map((attribute) => (
        <ChipButton
          key={attribute.id}
          label={t('participants.removeFilter', { name: attribute.name })}
          onPress={() => filterBy(kind, attribute.id, [])}
        >
          {attribute.name}:{' '}
          {filters[attribute.id]
            ?.map((value) => words(attribute, filterText(attribute.type, value)))
            .join(t('participants.between'))}
          <X size={12} aria-hidden />
        </ChipButton>
      ))}
      {group && (
        <ChipButton label={t('participants.menu.ungroup')} onPress={() => changeLook(kind, { groupBy: null })}>
          {t('participants.groupedBy', { name: group.name })}
          <X size={12} aria-hidden />
        </ChipButton>
      )}
    </div>
  );
}

// A filter holds choices one by one.
const filterText = (type: string, value: string) =>
  type === 'choices' && value !== '' ? JSON.stringify([value]) : value;
