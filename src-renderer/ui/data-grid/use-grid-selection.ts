import { useState } from 'react';
import type { ActivePlace, CellPlace, GridColumn, GridPoint, GridRange, GridRow } from './grid-types.ts';

const heading = 'heading';

/** A cell, and where it stood when it was chosen. */
type Corner = CellPlace & GridPoint;
type Corners = { readonly anchor: Corner; readonly head: Corner };

export type GridSelection = {
  readonly range: GridRange;
  readonly place: (point: GridPoint) => CellPlace | null;
  readonly select: (range: GridRange) => void;
};

/** The selection by ids, so that it stays on its cells when rows are sorted or filtered. */
export const useGridSelection = (
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  onActive: ((active: ActivePlace) => void) | undefined,
): GridSelection => {
  const [corners, setCorners] = useState<Corners | null>(null);
  const pointOf = (corner: Corner): GridPoint => {
    const row = corner.rowId === heading ? -1 : rows.findIndex(({ id }) => id === corner.rowId);
    const column = columns.findIndex(({ id }) => id === corner.columnId);
    return {
      row: row < 0 && corner.rowId !== heading ? Math.min(Math.max(corner.row, 0), rows.length - 1) : row,
      column: column < 0 ? Math.min(corner.column, columns.length - 1) : column,
    };
  };
  const first = { row: rows.length > 0 ? 0 : -1, column: 0 };
  const range = corners
    ? { anchor: pointOf(corners.anchor), head: pointOf(corners.head) }
    : { anchor: first, head: first };
  const place = ({ row, column }: GridPoint): CellPlace | null => {
    const columnId = columns[column]?.id;
    const rowId = row < 0 ? heading : rows[row]?.id;
    return columnId === undefined || rowId === undefined ? null : { rowId, columnId };
  };
  const select = (next: GridRange) => {
    const [anchor, head] = [place(next.anchor), place(next.head)];
    if (!anchor || !head) return;
    setCorners({ anchor: { ...anchor, ...next.anchor }, head: { ...head, ...next.head } });
    onActive?.(anchor.rowId === heading ? { ...anchor, rowId: null } : anchor);
  };
  return { range, place, select };
};
