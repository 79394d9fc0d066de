import { useCommands } from '../../workspace/commands.ts';
import { goTo } from '../../workspace/navigation.ts';
import { startQuery } from './query-draft.ts';

/** The way to a query from everywhere in a project. */
export function useNewQueryCommand(): void {
  useCommands('newQuery', [
    {
      id: 'queries.new',
      section: 'go',
      label: 'queries.newCommand',
      keys: ['Mod+Shift+Y'],
      isEnabled: true,
      run: () => {
        startQuery();
        goTo('passages');
      },
    },
  ]);
}
