import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { openDocument } from '../../workspace/navigation.ts';
import { AgreementsView } from './agreements-view.tsx';
import { AnswersSheet } from './answers-sheet.tsx';
import { DebriefPage } from './debrief-page.tsx';
import styles from './debrief-view.module.css';
import { debriefTabs, lookAtAll, showTab, useDebriefsState } from './debriefs-state.ts';
import type { DebriefTab } from './debriefs-state.ts';
import { RainbowSheet } from './rainbow-sheet.tsx';
import { SaturationView } from './saturation-view.tsx';
import { useDebriefCommands } from './use-debrief-commands.ts';
import { useShownSession } from './use-debrief.ts';

const contents: Readonly<Record<DebriefTab, ReactNode>> = {
  debrief: <DebriefPage />,
  rainbow: <RainbowSheet />,
  answers: <AnswersSheet />,
  agreements: <AgreementsView />,
  saturation: <SaturationView />,
};

/** What a session left, and what it says together with the others. */
export function DebriefView() {
  const { t } = useTranslation();
  const session = useShownSession();
  const tab = useDebriefsState((state) => state.tab);
  useDebriefCommands(session ?? null);
  if (session === undefined) return null;
  if (session === null) return <EmptyState title={t('debriefs.noSession')} isHeading />;
  const { name, documentId } = session;
  return (
    <div className={styles.view}>
      <header className={styles.header}>
        <h1 className={styles.name}>{name}</h1>
        {documentId !== null && (
          <Button
            variant="quiet"
            size="small"
            icon={<FileText aria-hidden size={15} strokeWidth={1.5} />}
            onPress={() => openDocument(documentId)}
          >
            {t('debriefs.openNotes')}
          </Button>
        )}
        {tab !== 'debrief' && tab !== 'saturation' && <ScopeControl />}
      </header>
      <Tabs
        label={t('debriefs.views')}
        value={tab}
        onChange={showTab}
        tabs={debriefTabs.map((id) => ({ id, label: t(`debriefs.tabs.${id}`), content: contents[id] }))}
      />
    </div>
  );
}

function ScopeControl() {
  const { t } = useTranslation();
  const isOfAll = useDebriefsState((state) => state.isOfAll);
  return (
    <div className={styles.scope}>
      <SegmentedControl
        label={t('debriefs.scope')}
        segments={[
          { id: 'one', label: t('debriefs.thisSession') },
          { id: 'all', label: t('debriefs.allSessions') },
        ]}
        value={isOfAll ? 'all' : 'one'}
        onChange={(id) => lookAtAll(id === 'all')}
      />
    </div>
  );
}
