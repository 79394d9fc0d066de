import { useTranslation } from 'react-i18next';
import { useFind } from './find-state.ts';
import styles from './find-bar.module.css';

/** Which of how many places is in hand. */
export function FindCount() {
  const { t } = useTranslation();
  const { hits, current, query, problem, isLooking } = useFind();
  if (query === '' || problem) return null;
  return (
    <span className={styles.count} role="status" aria-busy={isLooking}>
      {hits.length === 0 ? t('find.none') : t('find.count', { current: current + 1, count: hits.length })}
    </span>
  );
}
