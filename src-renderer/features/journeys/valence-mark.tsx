import { useTranslation } from 'react-i18next';
import { formatValence, formatWhole } from '../../../src-main/shared/domain/shown-emotion.ts';
import styles from './journey-inspector.module.css';

/** How somebody felt about what was said, as a number. */
export function ValenceMark({ valence }: { readonly valence: number }) {
  const { t } = useTranslation();
  const shown = Number.isInteger(valence) ? formatWhole(valence) : formatValence(valence);
  return (
    <span className={styles.valence} aria-label={t('journeys.valenceOf', { valence: shown })}>
      {shown}
    </span>
  );
}
