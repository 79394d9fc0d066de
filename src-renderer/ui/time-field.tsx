import { parseTime, type Time } from '@internationalized/date';
import { type KeyboardEvent, useState } from 'react';
import { DateInput, DateSegment, TimeField as AriaTimeField } from 'react-aria-components';
import styles from './date-field.module.css';
import { FieldLabel } from './field-label.tsx';
import fieldStyles from './field.module.css';

export type TimeFieldProps = {
  readonly label: string;
  /** `14:30`; empty where there is none. */
  readonly value: string;
  /** When the field is left or Enter is pressed. */
  readonly onChange: (value: string) => void;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
  /** Without a frame until it is pointed at. */
  readonly look?: 'boxed' | 'quiet';
};

/** A time of day as the language writes it, typed part by part. */
export const TimeField = ({ label, value, onChange, isLabelHidden, isDisabled, look = 'boxed' }: TimeFieldProps) => {
  const [draft, setDraft] = useState<Time | null>(timeOf(value));
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setDraft(timeOf(value));
  }
  const commit = () => {
    const next = draft === null ? '' : draft.toString().slice(0, 5);
    if (next !== value) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
    if (event.key !== 'Escape' || draft?.toString() === timeOf(value)?.toString()) return;
    event.stopPropagation();
    setDraft(timeOf(value));
  };
  return (
    <AriaTimeField
      className={fieldStyles.field!}
      granularity="minute"
      value={draft}
      onChange={setDraft}
      onBlur={commit}
      isDisabled={isDisabled ?? false}
      shouldForceLeadingZeros
    >
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <div className={`${styles.group} ${styles[look]} ${styles.time}`} onKeyDownCapture={onKeyDown}>
        <DateInput className={styles.input!}>
          {(segment) => <DateSegment segment={segment} className={styles.segment!} />}
        </DateInput>
      </div>
    </AriaTimeField>
  );
};

const timeOf = (value: string): Time | null => (/^\d{2}:\d{2}$/.test(value) ? parseTime(value) : null);
