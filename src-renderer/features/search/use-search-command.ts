import { useCommands } from '../../workspace/commands.ts';
import { goTo } from '../../workspace/navigation.ts';
import { focusSearch } from './search-state.ts';

/** The way to the search from everywhere in a project. */
export function useSearchCommand(): void {
  useCommands('search', [
    {
      id: 'search.open',
      section: 'go',
      label: 'search.open',
      keys: ['Mod+Shift+F'],
      isEnabled: true,
      run: () => {
        focusSearch('field');
        goTo('search');
      },
    },
  ]);
}
