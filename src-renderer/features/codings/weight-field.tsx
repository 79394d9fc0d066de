import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../ui/is-composing.ts';
import { Slider } from '../../ui/slider.tsx';
import styles from './rating.module.css';

export interface WeightFieldProps {
  readonly weight: number | null;
  readonly autoFocus?: boolean;
  /** Null takes it away. */
  onChange(weight: number | null): void;
  /** Enter was pressed: what was typed stands. */
  onDone?(): void;
}

const largest = 100;
const steps: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };
const within = (value: number) => Math.min(largest, Math.max(0, value));

/** How much a coding weighs, 0–100: digits type it, the slider draws it, an empty field takes it away. */
export function WeightField({ weight, autoFocus = false, onChange, onDone }: WeightFieldProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? (weight === null ? '' : String(weight));
  const value = shown === '' ? null : within(Number(shown));
  const save = (next = value) => {
    setDraft(null);
    if (next !== weight) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const step = steps[event.key];
    if (step !== undefined) setDraft(String(within((value ?? 0) + step)));
    if (event.key === 'Enter') {
      save();
      onDone?.();
    }
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.weight}>
      <Slider
        label={t('reading.rate.weight')}
        value={value ?? 0}
        isEmpty={value === null}
        maxValue={largest}
        onChange={(next) => setDraft(String(next))}
        onChangeEnd={save}
      />
      <input
        className={styles.number}
        aria-label={t('reading.weightNumber')}
        inputMode="numeric"
        maxLength={3}
        autoFocus={autoFocus}
        placeholder="–"
        value={shown}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setDraft(event.target.value.replace(/\D/gu, ''))}
        onBlur={() => save()}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
