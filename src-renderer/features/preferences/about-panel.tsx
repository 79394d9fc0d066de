import { useTranslation } from 'react-i18next';
import mark from '../../../resources/icons/icon.svg';
import styles from './about-panel.module.css';
import { appVersion } from './app-version.ts';

export function AboutPanel() {
  const { t } = useTranslation();
  return (
    <div className={styles.about}>
      <img className={styles.mark} src={mark} alt="" />
      <div>
        <p className={styles.name}>
          {t('projects.brand.latin')} <span lang="zh-CN">{t('projects.brand.han')}</span>
        </p>
        <p className={styles.version}>{t('preferences.version', { version: appVersion })}</p>
        <p className={styles.words}>{t('preferences.promise')}</p>
        <p className={styles.words}>{t('preferences.licence')}</p>
      </div>
    </div>
  );
}
