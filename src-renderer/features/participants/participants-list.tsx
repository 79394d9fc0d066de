import { useTranslation } from 'react-i18next';
import type { Attribute } from '../../../src-main/shared/contract/participants.ts';
import { Heading } from '../../ui/heading.tsx';
import { Select } from '../../ui/select.tsx';
import { TickList } from '../../ui/tick-list.tsx';
import { facetOf } from './facets.ts';
import { changeLook, filterBy, usePeople } from './participants-state.ts';
import styles from './participants-view.module.css';
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
  const { attributes, subjects } = data;
  const count = t(kind === 'participant' ? 'participants.count' : 'participants.documentCount', {
    count: subjects.length,
  });
  const faceted = attributes.filter(({ type }) => facetTypes.includes(type));
  return (
    <>
      <div className={styles.listHeader}>
        <Heading level={2} end={subjects.length > 0 && count}>
          {t(kind === 'participant' ? 'participants.title' : 'participants.documentsTitle')}
        </Heading>
      </div>
      {attributes.length > 0 && (
        <div className={styles.groupBy}>
          <Select
            label={t('participants.groupBy')}
            options={[
              { id: none, label: t('participants.noGroup') },
              ...attributes.map(({ id, name }) => ({ id, label: name })),
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
    </>
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
