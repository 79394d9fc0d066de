import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contrastOf } from '../../../src-main/shared/domain/contrast-of.ts';
import { Link } from '../../ui/link.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './color-field.module.css';
import { readHexColor } from './read-hex-color.ts';

interface ColorFieldProps {
  readonly label: string;
  /** `#rrggbb`; null: the theme's own. */
  readonly color: string | null;
  readonly own: string;
  onChange(color: string | null): void;
}

const leastContrast = 4.5;

/** A colour of a brand, by the system's picker or as its name in hexadecimal signs; emptied it is the theme's own. */
export function ColorField({ label, color, own, onChange }: ColorFieldProps) {
  const { t } = useTranslation();
  const shown = color ?? own;
  const { typed, setTyped, read, keep } = useTypedColor({ color, own, onChange });
  const choose = (chosen: string | null) => {
    setTyped(null);
    onChange(chosen);
  };
  const contrast = contrastOf(read ?? shown, '#ffffff');
  const isFaint = (color !== null || typed !== null) && read !== null && contrast < leastContrast;
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <span className={styles.label} aria-hidden>
          {label}
        </span>
        {color !== null && <Link onPress={() => choose(null)}>{t('report.ownColor')}</Link>}
      </div>
      <div className={styles.row}>
        <Swatch key={shown} label={label} color={shown} onChange={choose} />
        <TextField
          label={t('report.hexOf', { name: label })}
          isLabelHidden
          value={typed ?? shown}
          onChange={setTyped}
          onBlur={keep}
          onSubmit={keep}
          onCancel={() => setTyped(null)}
          error={read === null ? t('report.hexWrong', { kept: shown }) : undefined}
          maxLength={16}
        />
      </div>
      {isFaint && <p className={styles.note}>{t('report.lowContrast', { ratio: contrast.toFixed(1) })}</p>}
    </div>
  );
}

/** What is typed, and as which colour it reads. What is no colour stays to be mended until Escape gives the old one back. */
function useTypedColor({ color, own, onChange }: Pick<ColorFieldProps, 'color' | 'own' | 'onChange'>) {
  const [typed, setTyped] = useState<string | null>(null);
  const isBlank = typed?.trim() === '';
  const read = typed === null ? (color ?? own) : isBlank ? own : readHexColor(typed);
  const keep = () => {
    if (read === null) return;
    setTyped(null);
    const next = isBlank || (color === null && read === own) ? null : read;
    if (next !== color) onChange(next);
  };
  return { typed, setTyped, read, keep };
}

interface SwatchProps {
  readonly label: string;
  readonly color: string;
  onChange(color: string): void;
}

/** What is tried in the picker is shown here, and taken when the picker is closed. */
function Swatch({ label, color, onChange }: SwatchProps) {
  const [tried, setTried] = useState(color);
  return (
    <input
      type="color"
      aria-label={label}
      className={styles.swatch}
      value={tried}
      onChange={(event) => setTried(event.target.value)}
      onBlur={() => tried !== color && onChange(tried)}
    />
  );
}
