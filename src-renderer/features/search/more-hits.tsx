import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { largestLimit, showMoreHits } from './search-state.ts';
import styles from './hit-list.module.css';

/** What of the places isn't shown, and the way to it. */
export function MoreHits({ shown, total }: { readonly shown: number; readonly total: number }) {
  const { t } = useTranslation();
  if (shown >= total) return null;
  const count = total - shown;
  return (
    <div className={styles.more}>
      <span>{t('search.more', { count })}</span>
      {shown < largestLimit ? (
        <Button size="small" onPress={showMoreHits}>
          {t('search.showMore')}
        </Button>
      ) : (
        <span>{t('search.tooMany')}</span>
      )}
    </div>
  );
}
