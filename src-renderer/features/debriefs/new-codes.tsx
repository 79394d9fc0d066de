import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/link.tsx';
import { inspectCode } from '../../workspace/navigation.ts';
import styles from './saturation-view.module.css';

interface NewCodesProps {
  /** Of the session. */
  readonly name: string;
  readonly codes: readonly { readonly id: string; readonly name: string }[];
}

// A first session brings nearly all codes that there are.
const usuallyShown = 24;

/** The codes that a session brought; of many the first, until the others are asked for. */
export function NewCodes({ name, codes }: NewCodesProps) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? codes : codes.slice(0, usuallyShown);
  const more = codes.length - shown.length;
  return (
    <section className={styles.codes} aria-label={t('debriefs.saturation.newIn', { name })}>
      <h2 className={styles.heading}>{t('debriefs.saturation.newIn', { name })}</h2>
      {codes.length === 0 ? (
        <p className={styles.none}>{t('debriefs.saturation.nothingNew')}</p>
      ) : (
        <ul className={styles.list}>
          {shown.map((code) => (
            <li key={code.id}>
              <Link onPress={() => inspectCode(code.id)}>{code.name}</Link>
            </li>
          ))}
          {more > 0 && (
            <li className={styles.none}>
              <Link onPress={() => setWhole(true)}>{t('debriefs.saturation.more', { count: more })}</Link>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
