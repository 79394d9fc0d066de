import type { GridBox } from './grid-moves.ts';
import { printBlock } from './grid-text.ts';
import type { BlockRest, CellChange, GridCell, GridColumn, GridRow } from './grid-types.ts';

export type Cells = {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly cellOf: (rowId: string, columnId: string) => GridCell;
};

const eachCell = <Value>({ rows, columns }: Cells, box: GridBox, of: (row: GridRow, column: GridColumn) => Value) =>
  rows
    .slice(box.top, box.bottom + 1)
    .map((row) => columns.slice(box.left, box.right + 1).map((column) => of(row, column)));

/** The selected cells as text for the clipboard. */
export const copiedText = (cells: Cells, box: GridBox): string =>
  printBlock(eachCell(cells, box, (row, column) => cells.cellOf(row.id, column.id).text));

/** Empties what can be emptied: the first column names the rows, and stays. */
export const emptied = (cells: Cells, box: GridBox): readonly CellChange[] =>
  eachCell(cells, box, (row, column) => ({ row, column }))
    .flat()
    .filter(({ column }) => column.isEditable && column !== cells.columns[0])
    .map(({ row, column }) => ({ rowId: row.id, columnId: column.id, text: '' }))
    .filter(({ rowId, columnId }) => cells.cellOf(rowId, columnId).text !== '');

/** The first row of the selection, in all its rows. */
export const filledDown = (cells: Cells, box: GridBox): readonly CellChange[] =>
  eachCell(cells, { ...box, top: box.top + 1 }, (row, column) => ({
    column,
    rowId: row.id,
    columnId: column.id,
    text: cells.cellOf(cells.rows[box.top]!.id, column.id).text,
  }))
    .flat()
    .filter(({ column }) => column.isEditable && column !== cells.columns[0])
    .map(({ rowId, columnId, text }) => ({ rowId, columnId, text }));

/** Where a block goes that is pasted at the corner of the selection; one cell fills all that is selected. */
export const pasted = (
  cells: Cells,
  box: GridBox,
  block: readonly (readonly string[])[],
): { readonly changes: readonly CellChange[]; readonly rest: BlockRest } => {
  const isOne = block.length === 1 && block[0]!.length === 1;
  const filling = isOne ? eachCell(cells, box, () => block[0]![0]!) : block;
  const columns = cells.columns
    .slice(box.left)
    .filter((_, index, all) => all.slice(0, index + 1).every(({ isEditable }) => isEditable));
  const widest = filling.reduce((most, row) => Math.max(most, row.length), 0);
  const changes = filling.flatMap((texts, at) => {
    const row = cells.rows[box.top + at];
    if (!row) return [];
    return texts.slice(0, columns.length).map((text, index) => ({ rowId: row.id, columnId: columns[index]!.id, text }));
  });
  const rest = {
    firstColumnId: cells.columns[box.left]?.id ?? '',
    rows: filling.slice(Math.max(0, cells.rows.length - box.top)),
    columns: Math.max(0, widest - columns.length),
  };
  return { changes, rest };
};
