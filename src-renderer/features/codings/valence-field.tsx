import type { KeyboardEvent } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../ui/is-composing.ts';
import styles from './rating.module.css';

export interface ValenceFieldProps {
  readonly valence: number | null;
  readonly autoFocus?: boolean;
  /** Null takes it away. */
  onChange(valence: number | null): void;
}

const values = [-2, -1, 0, 1, 2] as const;
type Valence = (typeof values)[number];
const keySteps: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, '−': -1 };

/** How the speaker felt, in five steps: arrows, − and + choose, Delete takes it away. */
export function ValenceField({ valence, autoFocus = false, onChange }: ValenceFieldProps) {
  const { t } = useTranslation();
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const step = keySteps[event.key];
    const isClearing = event.key === 'Delete' || event.key === 'Backspace';
    if (step === undefined && !isClearing) return;
    event.preventDefault();
    event.stopPropagation();
    const next = step === undefined ? null : Math.min(2, Math.max(-2, (valence ?? 0) + step));
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${next ?? 0}"]`)?.focus();
    onChange(next);
  };
  const words = (value: Valence | null) => (value === null ? t('reading.valence.none') : t(`reading.valence.${value}`));
  return (
    <div className={styles.valence} onKeyDown={onKeyDown}>
      <RadioGroup
        aria-label={t('reading.rate.valence')}
        orientation="horizontal"
        value={valence === null ? null : String(valence)}
        onChange={(value) => onChange(Number(value))}
        className={styles.dots!}
      >
        {values.map((value) => (
          <Radio
            key={value}
            value={String(value)}
            aria-label={words(value)}
            autoFocus={autoFocus && value === (valence ?? 0)}
            className={`${styles.dot} ${styles[value < 0 ? 'negative' : value > 0 ? 'positive' : 'neutral']}`}
          >
            <span className={styles.mark} style={{ width: 8 + Math.abs(value) * 2, height: 8 + Math.abs(value) * 2 }} />
          </Radio>
        ))}
      </RadioGroup>
      <span className={styles.valenceWords}>{words(valence as Valence | null)}</span>
    </div>
  );
}
