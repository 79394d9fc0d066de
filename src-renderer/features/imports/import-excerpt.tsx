import { useTranslation } from 'react-i18next';
import { Heading } from '../../ui/heading.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { formatTime } from '../../workspace/format-place.ts';
import styles from './import-excerpt.module.css';
import type { ImportItem } from './import-item.ts';

/** How the text begins, set as it will be read. */
export function ImportExcerpt({ item }: { readonly item: ImportItem }) {
  const { t } = useTranslation();
  const { excerpt, characters } = item.preview;
  const count = <span>{t('imports.characters', { count: characters })}</span>;
  return (
    <section className={styles.section}>
      <Heading level={3} end={item.isReading ? <Spinner label={t('imports.reading')} /> : count}>
        {t('imports.excerpt')}
      </Heading>
      <div className={`${styles.text} ${item.isReading ? styles.old : ''}`}>
        {excerpt.map(({ speaker, at, text }, index) => {
          const isSame = speaker !== null && excerpt[index - 1]?.speaker === speaker && at === null;
          return (
            <div key={index} className={styles.turn}>
              <div className={styles.margin}>
                {speaker !== null && !isSame && <span className={styles.speaker}>{speaker}</span>}
                {at !== null && <span>{formatTime(at)}</span>}
              </div>
              <p className={styles.words}>{text}</p>
            </div>
          );
        })}
      </div>
    </section>
  );
}
