import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ResearcherComparison } from './researcher-comparison.tsx';
import { ResearcherList } from './researcher-list.tsx';
import { openResearchers, useResearchers } from './researchers-state.ts';
import { useResearcherCommands } from './use-researcher-commands.ts';

/** Everyone who coded in the project: who is shown, who is coding, and two beside each other. */
export function ResearchersDialog() {
  const { t } = useTranslation();
  const view = useResearchers((state) => state.view);
  useResearcherCommands();
  if (view === null) return null;
  const close = () => openResearchers(null);
  return (
    <Dialog
      title={t('researchers.title')}
      isOpen
      onClose={close}
      size="large"
      actions={<Button onPress={close}>{t('researchers.close')}</Button>}
    >
      <Tabs
        label={t('researchers.title')}
        value={view}
        onChange={openResearchers}
        tabs={[
          { id: 'list', label: t('researchers.all'), content: <ResearcherList /> },
          { id: 'compare', label: t('researchers.compare'), content: <ResearcherComparison /> },
        ]}
      />
    </Dialog>
  );
}
