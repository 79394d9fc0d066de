import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../src-main/shared/contract/project.ts';
import { callQuery } from '../api/call-query.ts';
import { useCall } from '../api/use-call.ts';
import { useOutbox } from '../features/capture/use-outbox.ts';
import { ImportDialog } from '../features/imports/import-dialog.tsx';
import { useSuggestionCommands } from '../features/suggestions/use-suggestion-commands.ts';
import { useResultsCommand } from '../features/passages/use-results-command.ts';
import { useNewQueryCommand } from '../features/queries/use-new-query-command.ts';
import { QuickMemo } from '../features/memos/quick-memo.tsx';
import { useAllSessionsCommands } from '../features/debriefs/use-all-sessions-commands.ts';
import { useSearchCommand } from '../features/search/use-search-command.ts';
import { ExportDialog } from '../features/figures/export-dialog.tsx';
import { useExportCommand } from '../features/figures/use-export-command.ts';
import { BoardPicker } from '../features/boards/board-picker.tsx';
import { ProjectDialogs } from '../features/projects/project-dialogs.tsx';
import { TablesDialog } from '../features/tables/tables-dialog.tsx';
import { useTablesCommand } from '../features/tables/use-tables-command.ts';
import { RecordingDialogs } from '../features/recordings/recording-dialogs.tsx';
import { TextDialogs } from '../features/texts/text-dialogs.tsx';
import { GuideImportDialog } from '../features/guides/guide-import-dialog.tsx';
import { useNewGuideCommands } from '../features/guides/use-new-guide-commands.ts';
import { useNewSessionCommands } from '../features/sessions/use-new-session-commands.ts';
import { MergeDialog } from '../features/notes/merge-dialog.tsx';
import { useNotesCommands } from '../features/notes/use-notes-commands.ts';
import { CellPicker } from '../features/journeys/cell-picker.tsx';
import { FindingPicker } from '../features/findings/finding-picker.tsx';
import { PersonaPicker } from '../features/personas/persona-picker.tsx';
import { ResearchersDialog } from '../features/researchers/researchers-dialog.tsx';
import { keepFocus } from '../ui/keep-focus.ts';
import { SplitPane } from '../ui/split-pane.tsx';
import { useCommands } from '../workspace/commands.ts';
import { useNavigation } from '../workspace/navigation.ts';
import { notices } from '../workspace/notices.ts';
import type { PlaceName } from '../workspace/navigation.ts';
import { useDock } from './dock.tsx';
import { useInspector } from './inspector.tsx';
import { placeViews } from './place-views.tsx';
import { Rail } from './rail.tsx';
import { SidePanes } from './side-panes.tsx';
import { TitleBar } from './title-bar.tsx';
import styles from './workspace.module.css';
import { useInterviewersCommand } from '../workspace/use-interviewers-command.ts';

const listLimits = { minSize: 200, maxSize: 420 };
const inspectorLimits = { minSize: 240, maxSize: 480 };

export function Workspace({ project }: { readonly project: Project }) {
  const { t } = useTranslation();
  const place = useNavigation((state) => state.place);
  const { list, work } = placeViews[place];
  const inspector = useInspector();
  const dock = useDock();
  // A room full of people wants all of the window.
  const isCapturing = useNavigation((state) => state.place === 'sessions' && state.sessionView === 'capture');
  const listPane = usePane(isCapturing ? 'captureList' : 'list', 256, isCapturing);
  const inspectorPane = usePane(isCapturing ? 'captureInspector' : 'inspector', 300, isCapturing);
  usePaneCommands(listPane, inspectorPane);
  useEffect(() => () => notices.clear(), []);
  useOutbox(project);
  useSearchCommand();
  useInterviewersCommand();
  useNewQueryCommand();
  useResultsCommand();
  useSuggestionCommands();
  useExportCommand();
  useTablesCommand();
  useNewGuideCommands();
  useAllSessionsCommands();
  useNotesCommands();
  useNewSessionCommands();
  const main = usePlaceFocus(place);
  return (
    <div className={styles.workspace}>
      <TitleBar project={project} />
      <div className={styles.body}>
        <Rail />
        <SplitPane
          label={t('place.list')}
          side="start"
          pane={<div className={styles.list}>{list}</div>}
          {...listPane}
          {...listLimits}
        >
          <SplitPane
            label={t('place.inspector')}
            side="end"
            pane={
              <div className={styles.list}>
                <SidePanes inspector={inspector} dock={dock} />
              </div>
            }
            {...inspectorPane}
            {...inspectorLimits}
            isCollapsed={inspectorPane.isCollapsed || (inspector === null && dock === null)}
          >
            <main ref={main} tabIndex={-1} className={styles.work}>
              {work}
            </main>
          </SplitPane>
        </SplitPane>
      </div>
      <ImportDialog />
      <GuideImportDialog />
      <ProjectDialogs />
      <FindingPicker />
      <CellPicker />
      <BoardPicker />
      <PersonaPicker />
      <ExportDialog />
      <TablesDialog />
      <MergeDialog />
      <QuickMemo />
      <TextDialogs />
      <RecordingDialogs />
      <ResearchersDialog />
    </div>
  );
}

/** Where the keyboard goes when what it was in went with the place. */
function usePlaceFocus(place: PlaceName): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [place]);
  useEffect(() => keepFocus(document.body, () => main.current), []);
  return main;
}

interface Pane {
  readonly size: number;
  readonly isCollapsed: boolean;
  onSizeChange(size: number): void;
  onCollapsedChange(isCollapsed: boolean): void;
}

/** A pane's width, remembered over sessions. */
function usePane(name: string, usualSize: number, isUsuallyClosed: boolean): Pane {
  const { data } = useQuery(callQuery('preferences.get', {}));
  const save = useCall('preferences.set');
  const [dragged, setDragged] = useState<number | null>(null);
  const size = dragged ?? data?.layout[`${name}.size`] ?? usualSize;
  return {
    size,
    isCollapsed: (data?.layout[`${name}.closed`] ?? (isUsuallyClosed ? 1 : 0)) === 1,
    onSizeChange: (next) => {
      setDragged(next);
      save.mutate({ layout: { [`${name}.size`]: next } });
    },
    onCollapsedChange: (isCollapsed) => save.mutate({ layout: { [`${name}.closed`]: isCollapsed ? 1 : 0 } }),
  };
}

function usePaneCommands(list: Pane, inspector: Pane): void {
  useCommands('panes', [
    {
      id: 'view.list',
      section: 'view',
      label: list.isCollapsed ? 'place.openList' : 'place.closeList',
      keys: ['Mod+B'],
      isEnabled: true,
      run: () => list.onCollapsedChange(!list.isCollapsed),
    },
    {
      id: 'view.inspector',
      section: 'view',
      label: inspector.isCollapsed ? 'place.openInspector' : 'place.closeInspector',
      keys: ['Mod+I'],
      isEnabled: true,
      run: () => inspector.onCollapsedChange(!inspector.isCollapsed),
    },
  ]);
}
