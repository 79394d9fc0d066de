import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import mark from '../../../resources/icons/icon.svg';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { findCommand } from '../../workspace/commands.ts';
import { ProjectDialogs } from './project-dialogs.tsx';
import { RecentProjects } from './recent-projects.tsx';
import { WelcomeLook } from './welcome-look.tsx';
import styles from './welcome.module.css';

/** What stands in the window while no project is open. */
export function Welcome() {
  const { t } = useTranslation();
  const { data: preferences } = useQuery(callQuery('preferences.get', {}));
  if (!preferences) return null;
  const run = (id: string) => () => findCommand(id)?.run();
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <header className={styles.head}>
          <img className={styles.mark} src={mark} alt="" />
          <h1 className={styles.name}>
            <span lang="en">{t('projects.brand.latin')}</span>
            <span className={styles.otherName} lang="zh-CN">
              {t('projects.brand.han')}
            </span>
          </h1>
          <p className={styles.sentence}>{t('projects.sentence')}</p>
        </header>
        <div className={styles.actions}>
          <Button variant="primary" size="large" autoFocus onPress={run('project.new')}>
            {t('projects.newStudy')}
          </Button>
          <Button size="large" onPress={run('project.open')}>
            {t('projects.open')}
          </Button>
          <Button size="large" variant="quiet" onPress={run('project.openSample')}>
            {t('projects.sample')}
          </Button>
        </div>
        {preferences.recentProjects.length > 0 && <RecentProjects projects={preferences.recentProjects} />}
      </div>
      <footer className={styles.foot}>
        <span className={styles.promise}>{t('projects.promise')}</span>
        <WelcomeLook theme={preferences.theme} />
      </footer>
      <ProjectDialogs />
    </main>
  );
}
