import type { Stage } from '../../../src-main/shared/contract/journeys.ts';
import type { GridPoint } from '../../ui/data-grid/grid-types.ts';
import type { JourneyMap } from './journey-map.ts';

/** The row of stages that stand over their sub-steps alone, without a column of their own. */
export const parentRow = -2;

type Columns = Pick<JourneyMap, 'columns'>;

/** The stage over a column, where it has no column of its own: there alone it can be selected. */
export function parentOver({ columns }: Columns, column: number): Stage | null {
  const parent = columns[column]?.parent ?? null;
  return parent !== null && columns.every(({ stage }) => stage.id !== parent.id) ? parent : null;
}

/** The first column below a stage that has none of its own; −1 where there is none. */
export const firstBelow = (map: Columns, stageId: string): number =>
  map.columns.findIndex((_, column) => parentOver(map, column)?.id === stageId);

/** Where a key leads to such a stage, among them, or from one; null where it has nothing to do with them. */
export function movedAmongParents(map: Columns, { row, column }: GridPoint, key: string): GridPoint | null {
  if (row === -1 && key === 'ArrowUp') {
    const parent = parentOver(map, column);
    return parent && { row: parentRow, column: firstBelow(map, parent.id) };
  }
  if (row !== parentRow) return null;
  if (key === 'ArrowUp') return { row, column };
  if (key === 'ArrowDown') return { row: -1, column };
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return null;
  return { row, column: nextParent(map, column, step) ?? column };
}

function nextParent(map: Columns, column: number, step: 1 | -1): number | null {
  const own = parentOver(map, column)?.id;
  for (let at = column + step; at >= 0 && at < map.columns.length; at += step) {
    const parent = parentOver(map, at);
    if (parent && parent.id !== own) return firstBelow(map, parent.id);
  }
  return null;
}

/** The columns of a stage and its sub-steps. */
export function columnsBelow(map: Columns, column: number): { readonly left: number; readonly right: number } {
  const parent = parentOver(map, column);
  const right = map.columns.findLastIndex((one) => one.parent !== null && one.parent.id === parent?.id);
  return { left: column, right: Math.max(column, right) };
}
