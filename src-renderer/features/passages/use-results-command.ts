import { useCommands } from '../../workspace/commands.ts';
import { openDock, useNavigation } from '../../workspace/navigation.ts';

/** Opens and closes the results beside the document. */
export function useResultsCommand(): void {
  const isOpen = useNavigation((state) => state.dock === 'results');
  useCommands('resultsDock', [
    {
      id: 'results.toggle',
      section: 'view',
      label: isOpen ? 'results.close' : 'results.open',
      keys: ['Mod+Shift+R'],
      isEnabled: true,
      run: () => openDock(isOpen ? null : 'results'),
    },
  ]);
}
