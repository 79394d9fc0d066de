import { useCommands } from '../../workspace/commands.ts';
import { viewJourneys } from '../../workspace/navigation.ts';
import { openDialog } from './journeys-state.ts';

/** A new map, wherever the researcher is. */
export function useNewJourneyCommand(): void {
  useCommands('new-journey', [
    {
      id: 'journeys.create',
      section: 'journey',
      label: 'journeys.new',
      isEnabled: true,
      run: () => {
        viewJourneys('maps');
        openDialog({ kind: 'new' });
      },
    },
  ]);
}
