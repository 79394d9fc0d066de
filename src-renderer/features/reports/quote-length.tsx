import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../ui/number-field.tsx';
import { Switch } from '../../ui/switch.tsx';
import styles from './report-inspector.module.css';

interface QuoteLengthProps {
  /** In characters; null: quotes are shown whole. */
  readonly maxLength: number | null;
  onChange(maxLength: number | null): void;
}

const usual = 400;
const least = 40;
const most = 100_000;

/** Whether long quotes are cut, and how long they may be. */
export function QuoteLength({ maxLength, onChange }: QuoteLengthProps) {
  const { t } = useTranslation();
  const [last, setLast] = useState(maxLength ?? usual);
  const change = (length: number) => {
    if (Number.isNaN(length)) return;
    setLast(length);
    onChange(length);
  };
  return (
    <div className={styles.field}>
      <Switch isSelected={maxLength !== null} onChange={(isCut) => onChange(isCut ? last : null)}>
        {t('report.shortens')}
      </Switch>
      {maxLength !== null && (
        <NumberField
          label={t('report.mostCharacters')}
          value={maxLength}
          onChange={change}
          minValue={least}
          maxValue={most}
          step={10}
        />
      )}
    </div>
  );
}
