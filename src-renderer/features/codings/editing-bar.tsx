import { useTranslation } from 'react-i18next';
import { Kbd } from '../../ui/kbd.tsx';
import { Link } from '../../ui/link.tsx';
import { findCommand } from '../../workspace/commands.ts';
import styles from './editing-bar.module.css';

/** Says that the text is being corrected, and how that ends. */
export function EditingBar() {
  const { t } = useTranslation();
  return (
    <div className={styles.bar} role="status">
      <strong className={styles.state}>{t('editing.state')}</strong>
      <span className={styles.rule}>{t('editing.rule')}</span>
      <span className={styles.end}>
        <Link onPress={() => findCommand('texts.correct')?.run()}>{t('editing.done')}</Link> <Kbd shortcut="Escape" />
      </span>
    </div>
  );
}
