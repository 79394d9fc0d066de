import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/use-call.ts';
import { DateField } from '../../ui/date-field.tsx';
import { weekdayOf } from './format-day.ts';
import styles from './journal-date.module.css';

/** The day of an entry, and a field to move it to another one. */
export function JournalDate({ id, date }: { readonly id: string; readonly date: string }) {
  const { t, i18n } = useTranslation();
  const { mutate } = useCall('memos.update');
  return (
    <div className={styles.date}>
      <DateField
        label={t('memos.date')}
        isLabelHidden
        look="quiet"
        value={date}
        onChange={(next) => {
          if (next !== '') mutate({ id, date: next });
        }}
      />
      <span className={styles.weekday}>{weekdayOf(date, i18n.language)}</span>
    </div>
  );
}
