import type { ReactNode } from 'react';
import { CodeEditor } from '../features/codes/code-editor.tsx';
import { CodebookPane } from '../features/codes/codebook-pane.tsx';
import { ReadingView } from '../features/codings/reading-view.tsx';
import { DocumentList } from '../features/documents/document-list.tsx';
import { FindingEditor } from '../features/findings/finding-editor.tsx';
import { FindingList } from '../features/findings/finding-list.tsx';
import { ParticipantsList, ParticipantsView } from '../features/participants/participants-view.tsx';
import { PassagesPane } from '../features/passages/passages-pane.tsx';
import { PassagesView } from '../features/passages/passages-view.tsx';
import { ReportOutline } from '../features/report/report-outline.tsx';
import { ReportView } from '../features/report/report-view.tsx';
import { SearchPane } from '../features/search/search-pane.tsx';
import { SearchView } from '../features/search/search-view.tsx';
import type { PlaceName } from '../workspace/navigation.ts';
import { StackedPanes } from './stacked-panes.tsx';

interface PlaceView {
  readonly list: ReactNode;
  readonly work: ReactNode;
}

export const placeViews: Readonly<Record<PlaceName, PlaceView>> = {
  documents: { list: <StackedPanes top={<CodebookPane />} bottom={<DocumentList />} />, work: <ReadingView /> },
  codebook: { list: <CodebookPane />, work: <CodeEditor /> },
  passages: { list: <PassagesPane />, work: <PassagesView /> },
  search: { list: <SearchPane />, work: <SearchView /> },
  findings: { list: <FindingList />, work: <FindingEditor /> },
  report: { list: <ReportOutline />, work: <ReportView /> },
  participants: { list: <ParticipantsList />, work: <ParticipantsView /> },
};
