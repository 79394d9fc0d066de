import { useTranslation } from 'react-i18next';
import { Kbd } from '../../ui/kbd.tsx';
import styles from './row-words.module.css';

/** By which keys words of several lines are ended and broken. */
export function WritingKeys() {
  const { t } = useTranslation();
  return (
    <p className={styles.keys}>
      <span>
        <Kbd shortcut="Enter" /> {t('boards.tree.keepWords')}
      </span>
      <span>
        <Kbd shortcut="Shift+Enter" /> {t('boards.tree.newLine')}
      </span>
    </p>
  );
}
