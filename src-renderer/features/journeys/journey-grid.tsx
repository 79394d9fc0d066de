import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ContextMenu } from '../../ui/context-menu.tsx';
import { EmotionRow } from './emotion-row.tsx';
import styles from './journey-grid.module.css';
import type { JourneyMap } from './journey-map.ts';
import { LaneRow } from './lane-row.tsx';
import type { MapGeometry } from './map-geometry.ts';
import { gridColumns } from './map-geometry.ts';
import { StageHeadings } from './stage-headings.tsx';
import { useMapFocus } from './use-map-focus.ts';
import { useMapGrid } from './use-map-grid.ts';
import { usePlaceMenu } from './use-place-menu.ts';

interface JourneyGridProps {
  readonly map: JourneyMap;
  /** The number of the column in each slot, −1 where the map beside this one alone has a stage. */
  readonly slots: readonly number[];
  readonly geometry: MapGeometry;
}

/** Stages as columns, lanes as rows, the curve as a lane: moved among, edited and copied as in a spreadsheet. */
export function JourneyGrid({ map, slots, geometry }: JourneyGridProps) {
  const { t } = useTranslation();
  const { isFocused, handlers, holdFocus } = useMapFocus(geometry);
  const grid = useMapGrid(map, holdFocus);
  const columnOf = useMemo(() => gridColumns(slots), [slots]);
  const { entriesFor } = usePlaceMenu(map, grid);
  const shared = { map, grid, columnOf, geometry, isFocused };
  return (
    <ContextMenu label={t('journeys.placeMenu')} entriesFor={entriesFor}>
      <div
        role="grid"
        aria-label={map.journey.name}
        aria-description={t('journeys.gridHint')}
        aria-multiselectable
        aria-rowcount={map.lanes.length + 1}
        aria-colcount={map.columns.length + 1}
        className={styles.grid}
        style={{ width: geometry.total }}
        data-journey-grid={map.journey.id}
        {...grid.handlers}
        {...handlers}
      >
        <StageHeadings {...shared} />
        {map.lanes.map((lane, row) =>
          lane.kind === 'emotions' ? (
            <EmotionRow key={lane.id} lane={lane} row={row} {...shared} />
          ) : (
            <LaneRow key={lane.id} lane={lane} row={row} {...shared} />
          ),
        )}
      </div>
    </ContextMenu>
  );
}
