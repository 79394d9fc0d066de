import type { ReactNode } from 'react';
import { HistoryPanel } from '../features/history/history-panel.tsx';
import { PassagesDock } from '../features/passages/passages-dock.tsx';
import { SearchDock } from '../features/search/search-dock.tsx';
import { useDockResults } from '../workspace/dock-results.ts';
import { SuggestionsPanel } from '../features/suggestions/suggestions-panel.tsx';
import { useNavigation } from '../workspace/navigation.ts';
import type { DockName } from '../workspace/navigation.ts';

/** The results that were looked at last: passages or search hits. */
function ResultsDock() {
  const source = useDockResults((state) => state.source);
  return source === 'search' ? <SearchDock /> : <PassagesDock />;
}

const docks: Readonly<Record<DockName, ReactNode>> = {
  results: <ResultsDock />,
  history: <HistoryPanel />,
  suggestions: <SuggestionsPanel />,
};

/** What is docked beside the work; null where nothing is. */
export function useDock(): ReactNode | null {
  const dock = useNavigation((state) => state.dock);
  const place = useNavigation((state) => state.place);
  const isAtWork = place === 'passages' || place === 'search';
  if (dock === 'results' && isAtWork) return null;
  return dock === null ? null : docks[dock];
}
