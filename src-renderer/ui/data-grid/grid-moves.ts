import type { GridPoint, GridRange } from './grid-types.ts';

export type GridSize = { readonly rows: number; readonly columns: number; readonly page: number };

type Key = { readonly key: string; readonly isMod: boolean; readonly isShift: boolean };

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

/** Where a key leads from a cell; null for a key that moves nothing. The heading is row −1. */
export const movedPoint = ({ row, column }: GridPoint, { key, isMod }: Key, size: GridSize): GridPoint | null => {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = (nextRow: number, nextColumn: number): GridPoint => ({
    row: clamp(nextRow, -1, last.row),
    column: clamp(nextColumn, 0, last.column),
  });
  switch (key) {
    case 'ArrowUp':
      return isMod ? to(Math.min(row, 0), column) : to(row - 1, column);
    case 'ArrowDown':
      return isMod ? to(last.row, column) : to(row + 1, column);
    case 'ArrowLeft':
      return isMod ? to(row, 0) : to(row, column - 1);
    case 'ArrowRight':
      return isMod ? to(row, last.column) : to(row, column + 1);
    case 'Home':
      return isMod ? to(0, 0) : to(row, 0);
    case 'End':
      return isMod ? to(last.row, last.column) : to(row, last.column);
    case 'PageUp':
      return to(Math.max(row - size.page, Math.min(row, 0)), column);
    case 'PageDown':
      return to(row + size.page, column);
    default:
      return null;
  }
};

/** The selection after a key: with Shift its head moves and stays among the rows. */
export const movedRange = (range: GridRange, key: Key, size: GridSize): GridRange | null => {
  const head = movedPoint(key.isShift ? range.head : range.anchor, key, size);
  if (!head) return null;
  if (!key.isShift || range.anchor.row < 0) return { anchor: head, head };
  return { anchor: range.anchor, head: { ...head, row: Math.max(0, head.row) } };
};

/** The next cell for Tab, row after row; null where the grid ends. */
export const tabbedPoint = ({ row, column }: GridPoint, isBack: boolean, size: GridSize): GridPoint | null => {
  const at = row * size.columns + column + (isBack ? -1 : 1);
  if (at < 0 || at >= size.rows * size.columns) return null;
  return { row: Math.floor(at / size.columns), column: at % size.columns };
};

export type GridBox = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

/** The cells between the corners, both included. */
export const boxOf = ({ anchor, head }: GridRange): GridBox => ({
  top: Math.min(anchor.row, head.row),
  bottom: Math.max(anchor.row, head.row),
  left: Math.min(anchor.column, head.column),
  right: Math.max(anchor.column, head.column),
});
