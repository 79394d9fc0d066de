import { compareResearchers, setHiddenResearchers, useCodingFilter } from '../../workspace/coding-filter.ts';
import { useCommands } from '../../workspace/commands.ts';
import { openResearchers } from './researchers-state.ts';

/** Who coded, who is coding, and how two of them agree. */
export function useResearcherCommands(): void {
  const isLimited = useCodingFilter(
    ({ hiddenResearchers, compared }) => hiddenResearchers.size > 0 || compared !== null,
  );
  useCommands('researchers', [
    {
      id: 'researchers.open',
      section: 'code',
      label: 'researchers.command',
      isEnabled: true,
      run: () => openResearchers('list'),
    },
    {
      id: 'researchers.compare',
      section: 'code',
      label: 'researchers.compareCommand',
      isEnabled: true,
      run: () => openResearchers('compare'),
    },
    {
      id: 'researchers.showAll',
      section: 'view',
      label: 'researchers.showAll',
      isEnabled: isLimited,
      run: () => {
        setHiddenResearchers([]);
        compareResearchers(null);
      },
    },
  ]);
}
