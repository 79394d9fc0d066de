import { boxOf, movedPoint, tabbedPoint } from '../../ui/data-grid/grid-moves.ts';
import type { GridBox } from '../../ui/data-grid/grid-moves.ts';
import type { GridPoint, GridRange } from '../../ui/data-grid/grid-types.ts';
import type { JourneyMap } from './journey-map.ts';
import type { HeadingPlace } from './journeys-state.ts';
import { columnsBelow, firstBelow, movedAmongParents, parentOver, parentRow } from './parent-moves.ts';
import type { MapCorner, MapSelection } from './map-selection.ts';

export interface MapKey {
  readonly key: string;
  readonly isMod: boolean;
  readonly isShift: boolean;
}

const page = 5;
const corner: GridPoint = { row: -1, column: -1 };

/**
 * Where a corner stands: row −1 is the headings, −2 the stages over sub-steps, column −1 the lanes' names. What is gone
 * is the first cell.
 */
export function pointOf(map: JourneyMap, { laneId, stageId }: MapCorner): GridPoint {
  const { lanes, columns } = map;
  const below = laneId === null && stageId !== null ? firstBelow(map, stageId) : -1;
  if (below >= 0) return { row: parentRow, column: below };
  const row =
    laneId === null
      ? -1
      : Math.max(
          0,
          lanes.findIndex(({ id }) => id === laneId),
        );
  const column =
    stageId === null
      ? -1
      : Math.max(
          0,
          columns.findIndex(({ stage }) => stage.id === stageId),
        );
  return { row: Math.min(row, lanes.length - 1), column: Math.min(column, columns.length - 1) };
}

export const cornerAt = (map: JourneyMap, { row, column }: GridPoint): MapCorner => ({
  laneId: map.lanes[row]?.id ?? null,
  stageId: (row === parentRow ? parentOver(map, column) : map.columns[column]?.stage)?.id ?? null,
});

/** The selection of this map; where there is none, the focus would begin at the first cell. */
export function rangeOf(map: JourneyMap, selection: MapSelection | null): GridRange {
  const first = { row: Math.min(0, map.lanes.length - 1), column: Math.min(0, map.columns.length - 1) };
  if (selection?.journeyId !== map.journey.id) return { anchor: first, head: first };
  return { anchor: pointOf(map, selection.anchor), head: pointOf(map, selection.head) };
}

/** The selection after a key, null for a key that moves nothing. With Shift its head moves. */
export function movedSelection(map: JourneyMap, { anchor, head }: GridRange, key: MapKey): GridRange | null {
  const from = key.isShift ? head : anchor;
  const among = key.isShift ? null : movedAmongParents(map, from, key.key);
  if (among) return { anchor: among, head: among };
  const size = { rows: map.lanes.length, columns: map.columns.length + 1, page };
  const shifted = movedPoint({ row: from.row, column: from.column + 1 }, key, size);
  if (!shifted) return null;
  const to = { row: shifted.row, column: shifted.column - 1 };
  if (to.row === corner.row && to.column === corner.column) return { anchor, head };
  return key.isShift ? { anchor, head: to } : { anchor: to, head: to };
}

/** The next cell for Tab, lane after lane; null where the map ends or no cell has the focus. */
export function tabbedSelection(map: JourneyMap, { anchor }: GridRange, isBack: boolean): GridRange | null {
  if (anchor.row < 0 || anchor.column < 0) return null;
  const next = tabbedPoint(anchor, isBack, { rows: map.lanes.length, columns: map.columns.length, page });
  return next && { anchor: next, head: next };
}

/** The cells of the selection: a lane's name or a stage's heading stands for all its cells. */
export function cellBox(map: JourneyMap, range: GridRange): GridBox {
  const box = boxOf(range);
  const wholeLanes = box.left < 0 && { left: 0, right: map.columns.length - 1 };
  const wholeStages = box.top < 0 && { top: 0, bottom: map.lanes.length - 1 };
  const below = range.anchor.row === parentRow && columnsBelow(map, range.anchor.column);
  return { ...box, ...wholeLanes, ...wholeStages, ...below };
}

export const isWide = ({ anchor, head }: GridRange): boolean =>
  anchor.row !== head.row || anchor.column !== head.column;

export const everything = ({ lanes, columns }: JourneyMap): GridRange => ({
  anchor: { row: 0, column: 0 },
  head: { row: lanes.length - 1, column: columns.length - 1 },
});

/** The stage or the lane whose name has the focus; null in a cell. */
export function headingAt(map: JourneyMap, { anchor }: GridRange): HeadingPlace | null {
  const { laneId, stageId } = cornerAt(map, anchor);
  if (laneId === null && stageId !== null) return { kind: 'stage', id: stageId };
  return laneId !== null && stageId === null ? { kind: 'lane', id: laneId } : null;
}
