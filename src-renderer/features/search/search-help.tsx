import { useTranslation } from 'react-i18next';
import styles from './search-help.module.css';

const examples = ['phrase', 'quoted', 'and', 'or', 'not', 'near', 'brackets', 'star', 'one', 'chinese'] as const;

/** The language of the search, by examples. */
export function SearchHelp() {
  const { t } = useTranslation();
  return (
    <div className={styles.help}>
      <p className={styles.title}>{t('search.help.title')}</p>
      <dl className={styles.examples}>
        {examples.map((name) => (
          <div key={name} className={styles.example}>
            <dt>{t(`search.help.${name}.query`)}</dt>
            <dd>{t(`search.help.${name}.means`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{t('search.help.within')}</p>
      <p className={styles.note}>{t('search.help.expression')}</p>
    </div>
  );
}
