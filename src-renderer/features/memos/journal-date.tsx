import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/use-call.ts';
import { formatDay } from './format-day.ts';
import styles from './journal-date.module.css';

/** The day of an entry, in words; pressing it chooses another one. */
export function JournalDate({ id, date }: { readonly id: string; readonly date: string }) {
  const { t, i18n } = useTranslation();
  const { mutate } = useCall('memos.update');
  return (
    <label className={styles.date}>
      <span className={styles.words}>{formatDay(date, i18n.language)}</span>
      <input
        type="date"
        aria-label={t('memos.date')}
        className={styles.input}
        value={date}
        onClick={(event) => event.currentTarget.showPicker?.()}
        onChange={(event) => {
          if (/^\d{4}-\d\d-\d\d$/u.test(event.target.value)) mutate({ id, date: event.target.value });
        }}
      />
    </label>
  );
}
