import { useTranslation } from 'react-i18next';
import { laneKinds } from '../../../src-main/shared/contract/journeys.ts';
import { useCall } from '../../api/use-call.ts';
import { showPassage } from '../../workspace/navigation.ts';
import { requestCell } from '../../workspace/cell-picker.ts';
import { requestFindingForCell } from '../../workspace/finding-picker.ts';
import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import type { Journey, JourneyMap } from './journey-map.ts';
import { journeyMap } from './journey-map.ts';
import type { MenuWord } from './menu-word.ts';
import {
  enterMap,
  openDialog,
  renameHeading,
  renameMap,
  toggleReading,
  toggleTable,
  useJourneysState,
} from './journeys-state.ts';
import type { HeadingPlace } from './journeys-state.ts';
import { useCellActions } from './use-cell-actions.ts';
import { useHeadingActions } from './use-heading-actions.ts';
import { useJourneyMap } from './use-journey-map.ts';
import { useJourneys } from './use-journeys.ts';
import { useMapActions } from './use-map-actions.ts';

const noJourney: Journey = {
  id: '',
  name: '',
  kind: 'as-is',
  besideId: null,
  personaIds: [],
  stages: [],
  lanes: [],
  cells: [],
};
const noMap = journeyMap(noJourney);

/** All that can be done with a map and with what is selected in it; menu, palette and keys read it. */
export function useJourneyCommands(shownId: string | null): void {
  const selection = useJourneysState((state) => state.selection);
  const shown = useJourneyMap(selection?.journeyId ?? shownId);
  const map = shown ?? noMap;
  useMapCommands(map, shown !== null);
  useHeadingCommands(map);
  useCellCommands(map);
}

const command = (id: MenuWord, isEnabled: boolean, run: () => void, more: Partial<Command> = {}): Command => ({
  id: `journeys.${id}`,
  section: 'journey',
  label: `journeys.menu.${id}`,
  isEnabled,
  run,
  ...more,
});

function useMapCommands(map: JourneyMap, isShown: boolean): void {
  const { journeys } = useJourneys();
  const maps = useMapActions(journeys);
  const headings = useHeadingActions(map);
  const { id, lanes } = map.journey;
  const row = journeys.find((journey) => journey.id === id);
  const open = useCall('preferences.set');
  useCommands('journey-map', [
    command('fill', isShown, () => openDialog({ kind: 'fill', journeyId: id })),
    command('read', isShown, toggleReading),
    command('table', isShown, () => {
      toggleTable();
      enterMap(id);
    }),
    command('personas', isShown, () => openDialog({ kind: 'personas', journeyId: id })),
    command('renameMap', isShown, () => renameMap(id)),
    command('copyToBe', isShown && row !== undefined, () => row && maps.copyToBe(row)),
    command('deleteMap', isShown, () => maps.remove(id)),
    command(
      'showHidden',
      lanes.some(({ isHidden }) => isHidden),
      headings.showAll,
    ),
    command('inspect', isShown, () => open.mutate({ layout: { 'inspector.closed': 0 } })),
  ]);
}

function useHeadingCommands(map: JourneyMap): void {
  const { t } = useTranslation();
  const { laneId = null, stageId = null } = useJourneysState((state) => state.selection?.anchor) ?? {};
  const actions = useHeadingActions(map);
  const stage = map.journey.stages.find(({ id }) => id === stageId);
  const lane = map.journey.lanes.find(({ id }) => id === laneId);
  const about = (place: HeadingPlace | null, id: MenuWord, act: (place: HeadingPlace) => void, keys?: string) =>
    command(id, place !== null, () => place && act(place), keys ? { keys: [keys], within: '[data-journey-grid]' } : {});
  const onStage = stage ? ({ kind: 'stage', id: stage.id } as const) : null;
  const onLane = lane ? ({ kind: 'lane', id: lane.id } as const) : null;
  const bind = (place: HeadingPlace) => openDialog({ kind: 'bind', about: place });
  useCommands('journey-headings', [
    command('addStage', map.journey.id !== '', () => actions.addStage(stage?.parentId ?? stage?.id ?? null)),
    about(onStage, 'addStep', ({ id }) => actions.addStep(stage?.parentId ?? id)),
    about(onStage, 'renameStage', renameHeading),
    about(onStage, 'bindStage', bind),
    about(onStage, 'stageBack', (place) => actions.move(place, 'back'), 'Alt+ArrowLeft'),
    about(onStage, 'stageForward', (place) => actions.move(place, 'forward'), 'Alt+ArrowRight'),
    about(onStage, 'deleteStage', actions.remove),
    ...laneKinds.map((kind) =>
      command('addLaneOf', map.journey.id !== '', () => actions.addLane(kind, laneId), {
        id: `journeys.addLane.${kind}`,
        labelValues: { kind: t(`journeys.kinds.${kind}`) },
      }),
    ),
    about(onLane, 'renameLane', renameHeading),
    about(onLane, 'bindLane', bind),
    about(onLane, 'color', ({ id }) => openDialog({ kind: 'lane-color', laneId: id })),
    about(onLane, 'hide', ({ id }) => actions.hide(id, true)),
    about(onLane, 'laneBack', (place) => actions.move(place, 'back'), 'Alt+ArrowUp'),
    about(onLane, 'laneForward', (place) => actions.move(place, 'forward'), 'Alt+ArrowDown'),
    about(onLane, 'deleteLane', actions.remove),
  ]);
}

function useCellCommands(map: JourneyMap): void {
  const { laneId = null, stageId = null } = useJourneysState((state) => state.selection?.anchor) ?? {};
  const actions = useCellActions(map);
  const isCell = laneId !== null && stageId !== null;
  const cell = isCell ? map.cellOf(laneId, stageId) : undefined;
  const quotes = cell?.evidence ?? [];
  const passageIds = quotes.map(({ passageId }) => passageId);
  const place = { journeyId: map.journey.id, laneId: laneId ?? '', stageId: stageId ?? '' };
  useCommands('journey-cell', [
    command('openPassage', quotes.length > 0, () => quotes[0] && showPassage(quotes[0]), {
      keys: ['Mod+Enter'],
      within: '[data-journey-grid]',
    }),
    command('image', isCell, () => void actions.chooseImage(place.laneId, place.stageId)),
    command('touchpoints', isCell, () => openDialog({ kind: 'touchpoints', place })),
    command(cell?.isMoment ? 'noMoment' : 'moment', isCell, () =>
      actions.change([{ laneId: place.laneId, stageId: place.stageId, isMoment: cell?.isMoment !== true }]),
    ),
    command('toFinding', quotes.length > 0, () => cell && requestFindingForCell(cell.id, quotes.length)),
    command('toBoard', quotes.length > 0, () => actions.toBoard(passageIds)),
    command('toCell', quotes.length > 0, () => requestCell({ passageIds })),
  ]);
}
