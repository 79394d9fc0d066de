import { useTranslation } from 'react-i18next';
import { laneKinds } from '../../../src-main/shared/contract/journeys.ts';
import type { MenuEntry, MenuItemEntry } from '../../ui/menu-entry.ts';
import { requestCell } from '../../workspace/cell-picker.ts';
import { requestFindingForCell } from '../../workspace/finding-picker.ts';
import type { JourneyMap } from './journey-map.ts';
import type { MapCorner } from './map-selection.ts';
import type { MenuWord } from './menu-word.ts';
import { openDialog, renameHeading, selectCells } from './journeys-state.ts';
import type { HeadingPlace } from './journeys-state.ts';
import type { MapGrid } from './use-map-grid.ts';

/** What can be done with what was pressed by the other button: a stage, a lane, a cell. */
export function usePlaceMenu(map: JourneyMap, grid: Pick<MapGrid, 'cells' | 'headings'>) {
  const { t } = useTranslation();
  const { headings, cells } = grid;
  const item = (id: MenuWord, onAction: () => void, more: Partial<MenuItemEntry> = {}): MenuItemEntry => ({
    kind: 'item',
    id,
    label: t(`journeys.menu.${id}`),
    onAction,
    ...more,
  });
  const line = (id: string): MenuEntry => ({ kind: 'separator', id });

  const stageMenu = (place: HeadingPlace): readonly MenuEntry[] => {
    const stage = map.journey.stages.find(({ id }) => id === place.id);
    if (!stage) return [];
    return [
      item('rename', () => renameHeading(place), { shortcut: 'F2' }),
      item('bindStage', () => openDialog({ kind: 'bind', about: place })),
      ...(stage.codeId === null ? [] : [item('unbind', () => headings.bind(place, null))]),
      item('addStage', () => headings.addStage(stage.parentId ?? stage.id)),
      item('addStep', () => headings.addStep(stage.parentId ?? stage.id)),
      line('order'),
      ...moves(place, ['Alt+ArrowLeft', 'Alt+ArrowRight']),
      line('last'),
      item('deleteStage', () => headings.remove(place), { isDangerous: true, shortcut: 'Delete' }),
    ];
  };
  const moves = (place: HeadingPlace, [back, forward]: readonly [string, string]): readonly MenuEntry[] => [
    item(`${place.kind}Back`, () => headings.move(place, 'back'), {
      shortcut: back,
      isDisabled: !headings.canMove(place, 'back'),
    }),
    item(`${place.kind}Forward`, () => headings.move(place, 'forward'), {
      shortcut: forward,
      isDisabled: !headings.canMove(place, 'forward'),
    }),
  ];
  const laneMenu = (place: HeadingPlace): readonly MenuEntry[] => {
    const lane = map.journey.lanes.find(({ id }) => id === place.id);
    if (!lane) return [];
    return [
      item('rename', () => renameHeading(place), { shortcut: 'F2' }),
      item('bindLane', () => openDialog({ kind: 'bind', about: place })),
      ...(lane.codeId === null ? [] : [item('unbind', () => headings.bind(place, null))]),
      { kind: 'submenu', id: 'addLane', label: t('journeys.menu.addLane'), entries: kindEntries(lane.id) },
      item('color', () => openDialog({ kind: 'lane-color', laneId: lane.id })),
      item('hide', () => headings.hide(lane.id, true)),
      line('order'),
      ...moves(place, ['Alt+ArrowUp', 'Alt+ArrowDown']),
      line('last'),
      item('deleteLane', () => headings.remove(place), { isDangerous: true, shortcut: 'Delete' }),
    ];
  };
  const kindEntries = (afterId: string | null): readonly MenuItemEntry[] =>
    laneKinds.map((kind) => ({
      kind: 'item',
      id: kind,
      label: t(`journeys.kinds.${kind}`),
      onAction: () => headings.addLane(kind, afterId),
    }));
  const cellMenu = (laneId: string, stageId: string): readonly MenuEntry[] => {
    const cell = map.cellOf(laneId, stageId);
    const quotes = cell?.evidence ?? [];
    const passageIds = quotes.map(({ passageId }) => passageId);
    const isMoment = cell?.isMoment === true;
    return [
      item('inspect', () => selectCells(map.journey.id, { laneId, stageId })),
      item('touchpoints', () =>
        openDialog({ kind: 'touchpoints', place: { journeyId: map.journey.id, laneId, stageId } }),
      ),
      item('image', () => void cells.chooseImage(laneId, stageId)),
      item(isMoment ? 'noMoment' : 'moment', () => cells.change([{ laneId, stageId, isMoment: !isMoment }])),
      item('toFinding', () => cell && requestFindingForCell(cell.id, quotes.length), {
        isDisabled: quotes.length === 0,
      }),
      item('toBoard', () => cells.toBoard(passageIds), { isDisabled: quotes.length === 0 }),
      item('toCell', () => requestCell({ passageIds }), { isDisabled: quotes.length === 0 }),
    ];
  };
  const entriesOf = ({ laneId, stageId }: MapCorner): readonly MenuEntry[] => {
    if (laneId !== null && stageId !== null) return cellMenu(laneId, stageId);
    if (stageId !== null) return stageMenu({ kind: 'stage', id: stageId });
    return laneId === null ? [] : laneMenu({ kind: 'lane', id: laneId });
  };
  return {
    entriesOf,
    entriesFor: (target: Element): readonly MenuEntry[] => {
      const parent = target.closest<HTMLElement>('[data-parent-stage]')?.dataset['parentStage'];
      const { lane = null, stage = null } = target.closest<HTMLElement>('[data-place]')?.dataset ?? {};
      return entriesOf({ laneId: lane, stageId: parent ?? stage });
    },
  };
}
