import type { ReactNode } from 'react';
import type { MenuEntry } from '../menu-entry.ts';

export type GridColumn = {
  readonly id: string;
  readonly label: string;
  readonly width: number;
  readonly align?: 'start' | 'end';
  readonly isEditable: boolean;
  /** `toggle` turns with the space bar; `choice` and `choices` offer their options. */
  readonly editor?: 'text' | 'toggle' | 'choice' | 'choices';
  readonly options?: readonly string[];
  /** How what is typed will be read, in words; null where it says nothing. */
  readonly previewOf?: (text: string) => string | null;
  readonly icon?: ReactNode;
  readonly sort?: 'ascending' | 'descending';
  readonly isFiltered?: boolean;
  readonly menu?: readonly MenuEntry[];
};

export type GridRow = { readonly kind: 'row'; readonly id: string; readonly label: string };
export type GridLine =
  GridRow | { readonly kind: 'section'; readonly id: string; readonly label: string; readonly count: number };

export type GridCell = { readonly text: string; readonly shown?: ReactNode };

export type CellPlace = { readonly rowId: string; readonly columnId: string };
/** The cell with the focus, or the heading. */
export type ActivePlace = { readonly rowId: string | null; readonly columnId: string };
export type CellChange = CellPlace & { readonly text: string };

/** What of a pasted block lies beyond the grid: whole rows from their first column on, and a number of columns. */
export type BlockRest = {
  readonly firstColumnId: string;
  readonly rows: readonly (readonly string[])[];
  readonly columns: number;
};

/** Corners of what is selected, as numbers of rows and columns; the focus is at the anchor. */
export type GridRange = {
  readonly anchor: GridPoint;
  readonly head: GridPoint;
};
/** Row −1 is the heading. */
export type GridPoint = { readonly row: number; readonly column: number };
