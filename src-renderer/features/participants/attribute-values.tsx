import { useTranslation } from 'react-i18next';
import type { Participant } from '../../../src-main/shared/contract/participants.ts';
import styles from './participants-view.module.css';
import { shownValue } from './shown-value.ts';
import { useAttributes } from './use-grid-data.ts';

/** What is known of a participant; attributes without a value are left out. */
export function AttributeValues({ participant: { values } }: { readonly participant: Participant }) {
  const { t, i18n } = useTranslation();
  const words = shownValue(t, i18n.language);
  const known = useAttributes('participant')?.filter(({ id }) => (values[id] ?? '') !== '') ?? [];
  if (known.length === 0) return null;
  return (
    <dl className={styles.values}>
      {known.map((attribute) => (
        <div key={attribute.id}>
          <dt>{attribute.name}</dt>
          <dd>{words(attribute, values[attribute.id] ?? '')}</dd>
        </div>
      ))}
    </dl>
  );
}
