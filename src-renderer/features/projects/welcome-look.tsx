import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Preferences } from '../../../src-main/shared/contract/preferences.ts';
import { useCall } from '../../api/use-call.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { languageSegments } from './project-form.tsx';
import styles from './welcome.module.css';

/** Language and theme, before anything else is there. */
export function WelcomeLook({ theme }: Pick<Preferences, 'theme'>) {
  const { t, i18n } = useTranslation();
  const save = useCall('preferences.set');
  const icon = { size: 14, strokeWidth: 1.5, 'aria-hidden': true } as const;
  return (
    <div className={styles.look}>
      <SegmentedControl
        label={t('projects.interfaceLanguage')}
        segments={languageSegments}
        value={i18n.language === 'zh-CN' ? 'zh-CN' : 'en'}
        onChange={(language) => save.mutate({ language })}
      />
      <SegmentedControl
        label={t('projects.theme')}
        segments={[
          { id: 'system', label: t('projects.themes.system'), icon: <Monitor {...icon} /> },
          { id: 'light', label: t('projects.themes.light'), icon: <Sun {...icon} /> },
          { id: 'dark', label: t('projects.themes.dark'), icon: <Moon {...icon} /> },
        ]}
        value={theme}
        onChange={(next) => save.mutate({ theme: next })}
      />
    </div>
  );
}
