import { useTranslation } from 'react-i18next';
import { useCommands } from '../../workspace/commands.ts';
import { longestContext, shortestContext, useSearch, viewHits, widenContext } from './search-state.ts';

const contextStep = 20;

/** How the places found are shown: below their documents, or in lines with more or less around them. */
export function useLookCommands(): void {
  const { t } = useTranslation();
  const { view, context } = useSearch();
  const isInLines = view === 'lines';
  const look = (id: typeof view) =>
    ({
      id: `search.view.${id}`,
      section: 'view',
      label: 'search.showAs',
      labelValues: { look: t(`search.views.${id}`) },
      isEnabled: view !== id,
      run: () => viewHits(id),
    }) as const;
  useCommands('searchLook', [
    look('list'),
    look('lines'),
    {
      id: 'search.moreContext',
      section: 'view',
      label: 'search.moreContext',
      isEnabled: isInLines && context < longestContext,
      run: () => widenContext(Math.min(longestContext, context + contextStep)),
    },
    {
      id: 'search.lessContext',
      section: 'view',
      label: 'search.lessContext',
      isEnabled: isInLines && context > shortestContext,
      run: () => widenContext(Math.max(shortestContext, context - contextStep)),
    },
  ]);
}
