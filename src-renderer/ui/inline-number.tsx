import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import styles from './inline-number.module.css';
import { isComposing } from './is-composing.ts';

export type InlineNumberProps = {
  readonly label: string;
  /** Null is an empty field. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly maxValue: number;
  readonly placeholder?: string;
};

/** A positive number edited where it is read, taken over when the field is left; what is no such number is not kept. */
export const InlineNumber = ({ label, value, onChange, maxValue, placeholder }: InlineNumberProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    if (typed === null) return;
    setTyped(null);
    const meant = readPositive(typed, maxValue);
    if (meant !== undefined && meant !== value) onChange(meant);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') setTyped(null);
    else keep();
  };
  return (
    <TextField aria-label={label} value={typed ?? String(value ?? '')} onChange={setTyped} onBlur={keep}>
      <Input className={styles.input} inputMode="decimal" placeholder={placeholder} onKeyDown={onKeyDown} />
    </TextField>
  );
};

/** Undefined where the words are no number that can be taken. */
function readPositive(words: string, maxValue: number): number | null | undefined {
  const text = words.normalize('NFKC').trim().replace(',', '.');
  if (text === '') return null;
  const found = /^(\d+(?:\.\d{1,2})?)\D*$/u.exec(text);
  const number = Number(found?.[1] ?? '0');
  return number > 0 && number <= maxValue ? number : undefined;
}
