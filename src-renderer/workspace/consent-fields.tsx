import { useTranslation } from 'react-i18next';
import { consentStates, type Consent } from '../../src-main/shared/contract/participants.ts';
import { mayQuote } from '../../src-main/shared/domain/may-quote.ts';
import { DateField } from '../ui/date-field.tsx';
import { Select } from '../ui/select.tsx';
import { isStorageOver } from './is-storage-over.ts';
import styles from './consent-fields.module.css';

const answers = ['unknown', 'yes', 'no'] as const;
const answerOf = (value: boolean | null) => (value === null ? 'unknown' : value ? 'yes' : 'no');
const valueOf = (answer: (typeof answers)[number]) => (answer === 'unknown' ? null : answer === 'yes');

interface ConsentFieldsProps {
  /** What several agreed to alike; what they differ in is left out. */
  readonly consent: Partial<Consent>;
  onChange(change: Partial<Consent>): void;
}

/** What is recorded of somebody's consent. */
export function ConsentFields({ consent, onChange }: ConsentFieldsProps) {
  const { t } = useTranslation();
  const { state, storedUntil } = consent;
  const options = answers.map((id) => ({ id, label: t(`consent.answer.${id}`) }));
  const answer = (field: 'mayRecord' | 'mayQuote') => {
    const value = consent[field];
    return (
      <Select
        label={t(`consent.field.${field}`)}
        options={options}
        value={value === undefined ? null : answerOf(value)}
        placeholder={t('consent.differs')}
        onChange={(next) => onChange({ [field]: valueOf(next) })}
      />
    );
  };
  const isWithheld = state !== undefined && !mayQuote({ state, mayQuote: consent.mayQuote ?? null });
  const isOver = storedUntil !== undefined && isStorageOver({ storedUntil });
  return (
    <div className={styles.consentFields}>
      <Select
        label={t('consent.field.consent')}
        options={consentStates.map((id) => ({ id, label: t(`consent.state.${id}`) }))}
        value={state ?? null}
        placeholder={t('consent.differs')}
        onChange={(next) => onChange({ state: next })}
      />
      <div className={styles.answers}>
        {answer('mayRecord')}
        {answer('mayQuote')}
      </div>
      <DateField
        label={t('consent.field.storedUntil')}
        value={storedUntil ?? ''}
        onChange={(next) => onChange({ storedUntil: next === '' ? null : next })}
      />
      {isOver && <p className={styles.over}>{t('consent.storageOver')}</p>}
      {isWithheld && <p className={styles.consentNote}>{t('consent.withheldNote')}</p>}
    </div>
  );
}
