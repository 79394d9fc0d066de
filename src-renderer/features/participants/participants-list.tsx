import { useTranslation } from 'react-i18next';
import type { Attribute } from '../../../src-main/shared/contract/participants.ts';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import { Select } from '../../ui/select.tsx';
import { TickList } from '../../ui/tick-list.tsx';
import { facetOf } from './facets.ts';
import { changeLook, filterBy, usePeople } from './participants-state.ts';
import styles from './participants-view.module.css';
import { isStorageOver } from '../../workspace/is-storage-over.ts';
import { isRecordField } from './record-fields.ts';
import { SpeakerSuggestions } from './speaker-suggestions.tsx';
import { shownValue } from './shown-value.ts';
import { type GridData, useGridData } from './use-grid-data.ts';

/** What the grid beside it can be narrowed to: the values of its attributes, with how many have them. */
export function ParticipantsList() {
  const { t } = useTranslation();
  const view = usePeople((state) => state.view);
  return (
    <section className={styles.list} aria-label={t('participants.listLabel')}>
      {view === 'speakers' ? (
        <SpeakerSuggestions />
      ) : (
        <Facets kind={view === 'participants' ? 'participant' : 'document'} />
      )}
    </section>
  );
}

const none = 'none';
const facetTypes: readonly string[] = ['choice', 'choices', 'boolean'];

function Facets({ kind }: Pick<GridData, 'kind'>) {
  const { t } = useTranslation();
  const data = useGridData(kind);
  const groupBy = usePeople(({ looks }) => looks[kind].groupBy);
  if (!data) return null;
  const { fields, subjects } = data;
  const count = t(kind === 'participant' ? 'participants.count' : 'participants.documentCount', {
    count: subjects.length,
  });
  const faceted = fields.filter(({ id, type }) => !isRecordField(id) && facetTypes.includes(type));
  const consent = fields.find(({ id }) => id === 'consent');
  return (
    <>
      <div className={styles.listHeader}>
        <Heading level={2} end={subjects.length > 0 && count}>
          {t(kind === 'participant' ? 'participants.title' : 'participants.documentsTitle')}
        </Heading>
      </div>
      {subjects.length > 0 && fields.length > 0 && (
        <div className={styles.groupBy}>
          <Select
            label={t('participants.groupBy')}
            options={[
              { id: none, label: t('participants.noGroup') },
              ...fields.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={groupBy ?? none}
            onChange={(id) => changeLook(kind, { groupBy: id === none ? null : id })}
          />
        </div>
      )}
      {faceted.map((attribute) => (
        <Facet key={attribute.id} attribute={attribute} data={data} />
      ))}
      {faceted.length === 0 && <p className={styles.none}>{t('participants.teachFacets')}</p>}
      {consent && subjects.length > 0 && <Facet attribute={consent} data={data} />}
      <StorageOver subjects={subjects} />
    </>
  );
}

/** Says of how many the words should no longer be there, and shows them. */
function StorageOver({ subjects }: Pick<GridData, 'subjects'>) {
  const { t } = useTranslation();
  const over = subjects.filter(({ consent }) => consent !== null && isStorageOver(consent));
  if (over.length === 0) return null;
  const dates = [...new Set(over.map(({ values }) => values['storedUntil'] ?? ''))];
  return (
    <div className={styles.none}>
      <p className={styles.over}>{t('consent.overCount', { count: over.length })}</p>
      <Link onPress={() => filterBy('participant', 'storedUntil', dates)}>{t('consent.showOver')}</Link>
    </div>
  );
}

function Facet({ attribute, data }: { readonly attribute: Attribute; readonly data: GridData }) {
  const { t, i18n } = useTranslation();
  const { kind, subjects } = data;
  const shown = usePeople(({ looks }) => looks[kind].filters[attribute.id]);
  const values = facetOf(attribute, subjects, shownValue(t, i18n.language));
  const toggle = (id: string) => {
    const value = id.slice(1);
    const now = shown ?? [];
    filterBy(kind, attribute.id, now.includes(value) ? now.filter((one) => one !== value) : [...now, value]);
  };
  return (
    <div className={styles.facet}>
      <h3 className={styles.facetName}>{attribute.name}</h3>
      <TickList
        label={attribute.name}
        rows={values.map(({ value, label, count }) => ({
          id: `=${value}`,
          label,
          end: count.toLocaleString(i18n.language),
        }))}
        tickedIds={new Set((shown ?? []).map((value) => `=${value}`))}
        onToggle={toggle}
        emptyText={t('participants.emptyValue')}
      />
    </div>
  );
}
