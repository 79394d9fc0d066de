import { useTranslation } from 'react-i18next';
import { DateField } from '../ui/date-field.tsx';
import { NumberField } from '../ui/number-field.tsx';
import styles from './range-fields.module.css';

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

export interface DateRangeProps {
  /** ISO dates. */
  readonly range: Range<string>;
  onChange(range: { from?: string; to?: string }): void;
}

export function DateRangeField({ range, onChange }: DateRangeProps) {
  const field = (end: 'from' | 'to') => (
    <RangeEnd end={end}>
      {(label) => (
        <DateField
          label={label}
          isLabelHidden
          value={range[end] ?? ''}
          onChange={(date) => onChange(withEnd(range, end, date === '' ? undefined : date))}
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

export interface TimeRangeProps {
  /** UTC milliseconds. */
  readonly range: Range<number>;
  onChange(range: { from?: number; to?: number }): void;
}

const day = 86_400_000;

/** Whole days of the researcher's clock. */
export function TimeRangeField({ range, onChange }: TimeRangeProps) {
  const dates = mapEnds(range, localDate);
  const startOf = (date: string) => new Date(`${date}T00:00`).getTime();
  return (
    <DateRangeField
      range={dates}
      onChange={({ from, to }) =>
        onChange({
          ...(from !== undefined && { from: startOf(from) }),
          ...(to !== undefined && { to: startOf(to) + day - 1 }),
        })
      }
    />
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

function mapEnds<Value, Mapped>({ from, to }: Range<Value>, map: (value: Value) => Mapped): Range<Mapped> {
  return { from: from === undefined ? undefined : map(from), to: to === undefined ? undefined : map(to) };
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
