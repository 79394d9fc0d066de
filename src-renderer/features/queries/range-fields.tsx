import { useTranslation } from 'react-i18next';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './query-builder.module.css';

interface Range<Value> {
  readonly from?: Value | undefined;
  readonly to?: Value | undefined;
}

export interface NumberRangeProps {
  readonly range: Range<number>;
  readonly least?: number;
  readonly most?: number;
  onChange(range: { from?: number; to?: number }): void;
}

export function NumberRangeField({ range, least, most, onChange }: NumberRangeProps) {
  const field = (end: 'from' | 'to') => (
    <RangeEnd end={end}>
      {(label) => (
        <div className={styles.number}>
          <NumberField
            label={label}
            isLabelHidden
            value={range[end] ?? NaN}
            minValue={least}
            maxValue={most}
            onChange={(value) => onChange(withEnd(range, end, Number.isNaN(value) ? undefined : value))}
          />
        </div>
      )}
    </RangeEnd>
  );
  return (
    <>
      {field('from')}
      {field('to')}
    </>
  );
}

export interface TextRangeProps {
  readonly range: Range<string>;
  readonly placeholder?: string;
  onChange(range: { from?: string; to?: string }): void;
}

export function TextRangeField({ range, placeholder, onChange }: TextRangeProps) {
  const field = (end: 'from' | 'to') => (
    <RangeEnd end={end}>
      {(label) => (
        <div className={styles.value}>
          <TextField
            label={label}
            isLabelHidden
            placeholder={placeholder}
            value={range[end] ?? ''}
            onChange={(value) => onChange(withEnd(range, end, value.trim() === '' ? undefined : value.trim()))}
          />
        </div>
      )}
    </RangeEnd>
  );
  return (
    <>
      {field('from')}
      {field('to')}
    </>
  );
}

export interface DateRangeProps {
  /** UTC milliseconds. */
  readonly range: Range<number>;
  onChange(range: { from?: number; to?: number }): void;
}

const day = 86_400_000;

/** Whole days of the researcher's clock. */
export function DateRangeField({ range, onChange }: DateRangeProps) {
  const field = (end: 'from' | 'to') => (
    <RangeEnd end={end}>
      {(label) => (
        <input
          type="date"
          aria-label={label}
          className={styles.date}
          value={range[end] === undefined ? '' : localDate(range[end])}
          onChange={({ target }) => {
            const start = new Date(`${target.value}T00:00`).getTime();
            const value = Number.isNaN(start) ? undefined : end === 'to' ? start + day - 1 : start;
            onChange(withEnd(range, end, value));
          }}
        />
      )}
    </RangeEnd>
  );
  return (
    <>
      {field('from')}
      {field('to')}
    </>
  );
}

function RangeEnd({ end, children }: { readonly end: 'from' | 'to'; children(label: string): React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <span>{t(`queries.${end}`)}</span>
      {children(t(`queries.${end}`))}
    </>
  );
}

function withEnd<Value>({ from, to }: Range<Value>, end: 'from' | 'to', value: Value | undefined) {
  const next = { from, to, [end]: value };
  return {
    ...(next.from !== undefined && { from: next.from }),
    ...(next.to !== undefined && { to: next.to }),
  };
}

function localDate(time: number): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
