import { parseDate, type CalendarDate } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { Button, DateInput, DatePicker, DateSegment, Dialog, Group, Popover } from 'react-aria-components';
import { readDate } from '../../src-main/shared/domain/read-date.ts';
import styles from './date-field.module.css';
import { FieldLabel } from './field-label.tsx';
import fieldStyles from './field.module.css';
import { MonthCalendar } from './month-calendar.tsx';
import popoverStyles from './popover.module.css';

export type DateFieldProps = {
  readonly label: string;
  /** An ISO date; empty where there is none. */
  readonly value: string;
  /** When the field is left, Enter is pressed, a day is chosen or a date is pasted. */
  readonly onChange: (value: string) => void;
  readonly isLabelHidden?: boolean;
  /** Without a frame until it is pointed at. */
  readonly look?: 'boxed' | 'quiet';
};

/** A date in the order of the language, typed part by part, pasted as people write dates, or chosen from a month. */
export const DateField = ({ label, value, onChange, isLabelHidden, look = 'boxed' }: DateFieldProps) => {
  const [draft, setDraft] = useState<CalendarDate | null>(dateOf(value));
  const [known, setKnown] = useState(value);
  const [isOpen, setOpen] = useState(false);
  if (known !== value) {
    setKnown(value);
    setDraft(dateOf(value));
  }
  const commit = (date: CalendarDate | null) => {
    setDraft(date);
    const next = date?.toString() ?? '';
    if (next !== value) onChange(next);
  };
  const onPaste = (event: ClipboardEvent) => {
    const read = readDate(event.clipboardData.getData('text/plain'));
    event.preventDefault();
    if (read !== null) commit(parseDate(read));
  };
  const onCopy = (event: ClipboardEvent) => {
    if (!draft) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', draft.toString());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit(draft);
    if (event.key !== 'Escape' || draft?.toString() === dateOf(value)?.toString()) return;
    event.stopPropagation();
    setDraft(dateOf(value));
  };
  return (
    <DatePicker
      className={fieldStyles.field!}
      value={draft}
      onChange={(date) => (isOpen ? commit(date) : setDraft(date))}
      onBlur={() => commit(draft)}
      isOpen={isOpen}
      onOpenChange={setOpen}
      shouldForceLeadingZeros
    >
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <Group className={`${styles.group} ${styles[look]}`} onPaste={onPaste} onCopy={onCopy}>
        <div className={styles.parts} onKeyDownCapture={onKeyDown}>
          <DateInput className={styles.input!}>
            {(segment) => <DateSegment segment={segment} className={styles.segment!} />}
          </DateInput>
        </div>
        <Button className={styles.open!}>
          <CalendarDays aria-hidden />
        </Button>
      </Group>
      <Popover className={popoverStyles.popover!} placement="bottom start" offset={4}>
        <Dialog className={popoverStyles.dialog!}>
          <MonthCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  );
};

function dateOf(value: string): CalendarDate | null {
  const read = readDate(value);
  return read === null ? null : parseDate(read);
}
