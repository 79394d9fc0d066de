import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { chooseBlocks, useNavigation } from '../../workspace/navigation.ts';
import { goToPage, useReportsState, zoomTo } from './reports-state.ts';
import type { Preview } from './use-preview.ts';
import { useZoomSteps } from './use-zoom-steps.ts';

const within = '[data-preview]';

/** How the pages are looked at. */
export function useViewCommands({ pages, state, refresh, cancel }: Preview): void {
  const page = useReportsState(({ shown }) => shown.page);
  const hasChosen = useNavigation(({ blockIds }) => blockIds.length > 0);
  const { larger, smaller } = useZoomSteps();
  const count = pages?.length ?? 0;
  const command = (id: string, isEnabled: boolean, run: () => void, rest: Partial<Command> = {}): Command => ({
    id: `report.${id}`,
    section: 'report',
    label: `report.${id}`,
    isEnabled,
    run,
    ...rest,
  });
  // The pages themselves hear these keys.
  const ofPages = (keys: string) => ({ keys: [keys], isNative: true });
  useCommands('report-view', [
    command('wholeReport', hasChosen, () => chooseBlocks([])),
    command('nextPage', page < count - 1, () => goToPage(page + 1), ofPages('PageDown')),
    command('previousPage', page > 0, () => goToPage(page - 1), ofPages('PageUp')),
    command('zoomIn', larger !== null, () => larger !== null && zoomTo(larger), { keys: ['Plus', '='], within }),
    command('zoomOut', smaller !== null, () => smaller !== null && zoomTo(smaller), { keys: ['-'], within }),
    command('fitWidth', count > 0, () => zoomTo('width'), { keys: ['0'], within }),
    command('fitPage', count > 0, () => zoomTo('page'), { keys: ['9'], within }),
    command('refreshPreview', state === 'old', refresh),
    command('cancelPreview', state === 'updating', cancel),
  ]);
}
