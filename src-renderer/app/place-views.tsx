import type { ReactNode } from 'react';
import { BoardList } from '../features/boards/board-list.tsx';
import { BoardView } from '../features/boards/board-view.tsx';
import { CaptureView } from '../features/capture/capture-view.tsx';
import { CodeEditor } from '../features/codes/code-editor.tsx';
import { CodebookPane } from '../features/codes/codebook-pane.tsx';
import { ReadingView } from '../features/codings/reading-view.tsx';
import { DebriefView } from '../features/debriefs/debrief-view.tsx';
import { DocumentList } from '../features/documents/document-list.tsx';
import { FindingsView } from '../features/findings/findings-view.tsx';
import { FindingList } from '../features/findings/finding-list.tsx';
import { GuideList } from '../features/guides/guide-list.tsx';
import { GuideView } from '../features/guides/guide-view.tsx';
import { JourneysPane } from '../features/journeys/journeys-pane.tsx';
import { JourneysView } from '../features/journeys/journeys-view.tsx';
import { ParticipantsList } from '../features/participants/participants-list.tsx';
import { ParticipantsView } from '../features/participants/participants-view.tsx';
import { MemoView } from '../features/memos/memo-view.tsx';
import { MemosPane } from '../features/memos/memos-pane.tsx';
import { PersonaList } from '../features/personas/persona-list.tsx';
import { PersonaView } from '../features/personas/persona-view.tsx';
import { TouchpointList } from '../features/personas/touchpoint-list.tsx';
import { TouchpointsView } from '../features/personas/touchpoints-view.tsx';
import { PassagesPane } from '../features/passages/passages-pane.tsx';
import { PassagesView } from '../features/passages/passages-view.tsx';
import { QueriesPane } from '../features/queries/queries-pane.tsx';
import { QueryBuilder } from '../features/queries/query-builder.tsx';
import { PlayerDock } from '../features/recordings/player-dock.tsx';
import { SessionPlayer } from '../features/recordings/session-player.tsx';
import { ReportPane } from '../features/reports/report-pane.tsx';
import { ReportView } from '../features/reports/report-view.tsx';
import { SearchPane } from '../features/search/search-pane.tsx';
import { SearchView } from '../features/search/search-view.tsx';
import { SessionList } from '../features/sessions/session-list.tsx';
import { SessionsView } from '../features/sessions/sessions-view.tsx';
import type { PlaceName } from '../workspace/navigation.ts';
import { StackedPanes } from './stacked-panes.tsx';

interface PlaceView {
  readonly list: ReactNode;
  readonly work: ReactNode;
}

export const placeViews: Readonly<Record<PlaceName, PlaceView>> = {
  documents: {
    list: <StackedPanes top={<CodebookPane />} bottom={<DocumentList />} />,
    work: <ReadingView below={(text) => <PlayerDock {...text} />} />,
  },
  codebook: { list: <CodebookPane />, work: <CodeEditor /> },
  passages: { list: <PassagesPane queries={<QueriesPane />} />, work: <PassagesView builder={<QueryBuilder />} /> },
  search: { list: <SearchPane />, work: <SearchView /> },
  boards: { list: <BoardList />, work: <BoardView /> },
  journeys: {
    list: <JourneysPane personas={<PersonaList />} touchpoints={<TouchpointList />} />,
    work: <JourneysView personas={<PersonaView />} touchpoints={<TouchpointsView />} />,
  },
  findings: { list: <FindingList />, work: <FindingsView /> },
  report: { list: <ReportPane />, work: <ReportView /> },
  sessions: {
    list: <SessionList />,
    work: (
      <SessionsView
        capture={(tabs) => (
          <CaptureView tabs={tabs} below={({ documentId }) => <SessionPlayer documentId={documentId} />} />
        )}
        debrief={<DebriefView />}
      />
    ),
  },
  participants: { list: <ParticipantsList />, work: <ParticipantsView /> },
  guides: { list: <GuideList />, work: <GuideView /> },
  memos: { list: <MemosPane />, work: <MemoView /> },
};
