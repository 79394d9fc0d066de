import { useTranslation } from 'react-i18next';
import { InlineNumber } from '../../ui/inline-number.tsx';
import styles from './guide-page.module.css';

interface MinutesFieldProps {
  readonly label: string;
  readonly value: number | null;
  /** Shown where nothing is planned. */
  readonly usual?: number | null;
  onChange(minutes: number | null): void;
}

const longest = 1440;

/** Planned minutes; empty where nothing is planned. */
export function MinutesField({ label, value, usual = null, onChange }: MinutesFieldProps) {
  const { t } = useTranslation();
  return (
    <span className={`${styles.minutes} ${value === null && usual === null ? styles.unplanned : ''}`}>
      <InlineNumber
        label={label}
        value={value}
        placeholder={usual === null ? '–' : String(usual)}
        maxValue={longest}
        onChange={onChange}
      />
      <span aria-hidden>{t('guides.minutesShort')}</span>
    </span>
  );
}
