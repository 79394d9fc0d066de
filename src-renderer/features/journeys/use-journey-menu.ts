import { useTranslation } from 'react-i18next';
import { laneKinds } from '../../../src-main/shared/contract/journeys.ts';
import type { MenuEntry, MenuItemEntry } from '../../ui/menu-entry.ts';
import { requestFigure } from '../../workspace/figure-request.ts';
import type { JourneyMap } from './journey-map.ts';
import type { MenuWord } from './menu-word.ts';
import { openDialog } from './journeys-state.ts';
import { useHeadingActions } from './use-heading-actions.ts';
import { useJourneys } from './use-journeys.ts';
import { useMapActions } from './use-map-actions.ts';

/** What can be done with a map as a whole. */
export function useJourneyMenu(map: JourneyMap): readonly MenuEntry[] {
  const { t } = useTranslation();
  const { journeys } = useJourneys();
  const maps = useMapActions(journeys);
  const headings = useHeadingActions(map);
  const { id, besideId, lanes, kind } = map.journey;
  const row = journeys.find((journey) => journey.id === id);
  const hidden = lanes.filter((lane) => lane.isHidden);
  const item = (name: MenuWord, onAction: () => void, more: Partial<MenuItemEntry> = {}): MenuItemEntry => ({
    kind: 'item',
    id: name,
    label: t(`journeys.menu.${name}`),
    onAction,
    ...more,
  });
  const others: readonly MenuItemEntry[] = [
    { ...item('nothingBeside', () => maps.setBeside(id, null)), id: 'none' },
    ...journeys
      .filter((journey) => journey.id !== id)
      .map((journey) => ({
        kind: 'item' as const,
        id: journey.id,
        label: journey.name,
        onAction: () => maps.setBeside(id, journey.id),
      })),
  ];
  return [
    item('addStage', () => headings.addStage(null)),
    {
      kind: 'submenu',
      id: 'addLane',
      label: t('journeys.menu.addLane'),
      entries: laneKinds.map((lane) => ({
        kind: 'item',
        id: lane,
        label: t(`journeys.kinds.${lane}`),
        onAction: () => headings.addLane(lane, null),
      })),
    },
    ...(hidden.length === 0 ? [] : [hiddenMenu(hidden)]),
    { kind: 'separator', id: 'map' },
    item('personas', () => openDialog({ kind: 'personas', journeyId: id })),
    item(kind === 'as-is' ? 'makeToBe' : 'makeAsIs', () => maps.setKind(id, kind === 'as-is' ? 'to-be' : 'as-is')),
    item('copyToBe', () => row && maps.copyToBe(row)),
    {
      kind: 'submenu',
      id: 'beside',
      label: t('journeys.menu.beside'),
      entries: [
        {
          kind: 'section',
          id: 'maps',
          label: t('journeys.view.maps'),
          entries: others,
          selectedId: besideId ?? 'none',
        },
      ],
    },
    {
      kind: 'item',
      id: 'export',
      label: t('figures.export'),
      onAction: () => requestFigure({ figure: { kind: 'journey', journeyId: id }, name: map.journey.name }),
    },
    { kind: 'separator', id: 'last' },
    item('deleteMap', () => maps.remove(id), { isDangerous: true }),
  ];

  function hiddenMenu(lanesHidden: typeof hidden): MenuEntry {
    return {
      kind: 'submenu',
      id: 'hidden',
      label: t('journeys.menu.hidden'),
      entries: lanesHidden.map((lane) => ({
        kind: 'item',
        id: lane.id,
        label: lane.name || t(`journeys.kinds.${lane.kind}`),
        onAction: () => headings.hide(lane.id, false),
      })),
    };
  }
}
