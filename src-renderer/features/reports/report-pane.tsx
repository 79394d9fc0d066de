import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ListPane, PaneFoot, PaneNote } from '../../ui/list-pane.tsx';
import { BlockList } from './block-list.tsx';
import { BlockPicker } from './block-picker.tsx';
import { ReportHead } from './report-head.tsx';
import styles from './report-pane.module.css';
import { openDialog } from './reports-state.ts';
import { useBlockActions } from './use-block-actions.ts';
import { useBlockCommands } from './use-block-commands.ts';
import { useReportCommands } from './use-report-commands.ts';
import { useReturnedReport } from './use-returned-report.ts';
import { useShownReport } from './use-shown-report.ts';
import type { ShownReport } from './use-shown-report.ts';
import { useReports } from './use-reports.ts';

/** Which report it is, and of which blocks it is composed. */
export function ReportPane() {
  const { t } = useTranslation();
  const { reports, isSuccess } = useReports();
  const shown = useShownReport();
  useReportCommands();
  useReturnedReport();
  if (isSuccess && reports.length === 0) {
    return (
      <ListPane title={t('report.title')}>
        <PaneNote>{t('report.none')}</PaneNote>
      </ListPane>
    );
  }
  return shown && <Composer shown={shown} />;
}

function Composer({ shown }: { readonly shown: ShownReport }) {
  const { t } = useTranslation();
  const actions = useBlockActions(shown.report);
  useBlockCommands(shown, actions);
  return (
    <section className={styles.pane} aria-label={t('report.title')}>
      <ReportHead report={shown.report} />
      <BlockList shown={shown} actions={actions} />
      <PaneFoot>
        <div data-add-block>
          <Button isWide icon={<Plus strokeWidth={1.5} />} onPress={() => openDialog('add-block')}>
            {t('report.addBlock')}
          </Button>
        </div>
      </PaneFoot>
      <BlockPicker shown={shown} actions={actions} />
    </section>
  );
}
