import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useCommands } from '../../workspace/commands.ts';
import { AboutPanel } from './about-panel.tsx';
import { GeneralPanel } from './general-panel.tsx';
import styles from './preferences-dialog.module.css';
import { closePreferences, openPreferences, usePreferencesDialog } from './preferences-state.ts';
import { ShortcutsPanel } from './shortcuts-panel.tsx';

type TabId = 'general' | 'shortcuts' | 'about';

/** Everything applies at once. */
export function PreferencesDialog() {
  const { t } = useTranslation();
  const isOpen = usePreferencesDialog((state) => state.isOpen);
  useCommands('preferences', [
    {
      id: 'preferences.open',
      section: 'view',
      label: 'preferences.command',
      keys: ['Mod+,'],
      isEnabled: true,
      run: openPreferences,
    },
  ]);
  if (!isOpen) return null;
  return (
    <Dialog
      title={t('preferences.title')}
      isOpen
      onClose={closePreferences}
      actions={
        <Button variant="primary" onPress={closePreferences}>
          {t('preferences.done')}
        </Button>
      }
    >
      <PreferencesTabs />
    </Dialog>
  );
}

function PreferencesTabs() {
  const { t } = useTranslation();
  const { data: preferences } = useQuery(callQuery('preferences.get', {}));
  const [tab, setTab] = useState<TabId>('general');
  if (!preferences) return null;
  return (
    <div className={styles.tabs}>
      <Tabs<TabId>
        label={t('preferences.title')}
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'general', label: t('preferences.general'), content: <GeneralPanel preferences={preferences} /> },
          { id: 'shortcuts', label: t('preferences.shortcuts'), content: <ShortcutsPanel /> },
          { id: 'about', label: t('preferences.about'), content: <AboutPanel /> },
        ]}
      />
    </div>
  );
}
