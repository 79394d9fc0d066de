import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';
import { useCommands } from '../../workspace/commands.ts';
import { requestFigure } from '../../workspace/figure-request.ts';
import type { FigureRequest } from '../../workspace/figure-request.ts';
import { useNavigation } from '../../workspace/navigation.ts';

/** Exports the board or the journey that is shown. */
export function useExportCommand(): void {
  const [board, journey] = [useShownBoard(), useShownJourney()];
  const command = (id: string, section: 'board' | 'journey', shown: FigureRequest | null) => ({
    id,
    section,
    label: `figures.${id === 'figures.board' ? 'exportBoard' : 'exportJourney'}`,
    keys: shown ? ['Mod+Shift+E'] : [],
    isEnabled: shown !== null,
    run: () => shown && requestFigure(shown),
  });
  useCommands('figures', [command('figures.board', 'board', board), command('figures.journey', 'journey', journey)]);
}

/** The first one where none was chosen, as in the list. */
function useShownBoard(): FigureRequest | null {
  const isHere = useNavigation((state) => state.place === 'boards');
  const boardId = useNavigation((state) => state.boardId);
  const { data: boards = [] } = useQuery({ ...callQuery('boards.list', {}), enabled: isHere });
  const board = boards.find(({ id }) => id === boardId) ?? boards[0];
  return isHere && board ? { figure: { kind: 'board', boardId: board.id }, name: board.name } : null;
}

function useShownJourney(): FigureRequest | null {
  const isHere = useNavigation((state) => state.place === 'journeys' && state.journeyView === 'maps');
  const journeyId = useNavigation((state) => state.journeyId);
  const { data: journeys = [] } = useQuery({ ...callQuery('journeys.list', {}), enabled: isHere });
  const journey = journeys.find(({ id }) => id === journeyId) ?? journeys[0];
  return isHere && journey ? { figure: { kind: 'journey', journeyId: journey.id }, name: journey.name } : null;
}
