import type { RefObject } from 'react';
import type { Lane } from '../../../src-main/shared/contract/journeys.ts';
import type { JourneyMap } from './journey-map.ts';
import type { MapGeometry } from './map-geometry.ts';
import type { MapGrid } from './use-map-grid.ts';

/** What every row of a map's grid gets. */
export interface MapRowProps {
  readonly map: JourneyMap;
  readonly grid: MapGrid;
  /** The grid column of each column of the map. */
  readonly columnOf: ReadonlyMap<number, number>;
  readonly geometry: MapGeometry;
  readonly isFocused: RefObject<boolean>;
}

export interface LaneRowProps extends MapRowProps {
  readonly lane: Lane;
  readonly row: number;
}

/** What is selected and where the focus is, in one row. */
export function rowSelection({ grid }: MapRowProps, row: number) {
  const { range, box, isHere } = grid;
  const isInBox = isHere && row >= box.top && row <= box.bottom;
  return {
    activeColumn: range.anchor.row === row ? range.anchor.column : null,
    isSelected: (column: number) => isInBox && column >= box.left && column <= box.right,
  };
}
