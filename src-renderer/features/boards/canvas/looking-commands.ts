import { onCanvas } from './command-place.ts';
import type { CommandPlace, Described } from './command-place.ts';
import { directions, walkTowards } from './walk-cards.ts';
import type { ArrowKey } from './walk-cards.ts';

const arrows = Object.keys(directions) as ArrowKey[];
const zoomStep = 1.25;

export function lookingCommands({
  board,
  looking,
  actions,
  hasScale,
  cardIds,
  clusterIds,
}: CommandPlace): readonly Described[] {
  return [
    { id: 'zoomIn', keys: ['Plus', '='], run: () => looking.zoomBy(zoomStep) },
    { id: 'zoomOut', keys: ['-'], run: () => looking.zoomBy(1 / zoomStep) },
    { id: 'fullSize', keys: ['0'], run: looking.zoomToFull },
    { id: 'fit', keys: ['1'], run: looking.fit },
    {
      id: 'zoomToSelection',
      keys: ['2'],
      isEnabled: cardIds.size + clusterIds.size > 0,
      run: looking.zoomToSelection,
    },
    { id: 'hideScale', isEnabled: hasScale, run: actions.hideScale },
    ...arrows.map((key) => ({
      id: `go.${key}`,
      keys: [`Mod+${key}`],
      within: onCanvas,
      isEnabled: board.places.length > 0,
      run: () => walkTowards(board, key, looking.follow),
    })),
  ];
}
