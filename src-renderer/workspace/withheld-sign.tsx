import { MessageSquareOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './withheld-sign.module.css';

/** Beside words of somebody who did not agree to being quoted. */
export function WithheldSign() {
  const { t } = useTranslation();
  return (
    <span role="img" aria-label={t('consent.withheld')} title={t('consent.withheldWhy')} className={styles.sign}>
      <MessageSquareOff aria-hidden size={13} strokeWidth={1.5} />
    </span>
  );
}
