import { AppError } from '../../../shared/errors.ts';
import { mostRows } from '../table/tidy-table.ts';
import { childElements } from '../xml/xml-element.ts';
import { cellPlace } from './cell-place.ts';
import { type CellContext, cellText } from './cell-text.ts';
import { childrenOf, eachChild } from './workbook-parts.ts';

const mostCells = 1_000_000;

/** The rows that hold something, with holes where a cell is empty; a merged cell stands in all the places it covers. */
export function readSheet(part: Uint8Array, context: CellContext): readonly (readonly string[])[] {
  const rows = new Map<number, string[]>();
  let cells = 0;
  let row = -1;
  eachChild(part, 's:sheetData', (element) => {
    const said = Number(element.attributes.r ?? row + 2) - 1;
    row = Number.isInteger(said) && said > row ? said : row + 1;
    const read = readRow(childElements(element), context);
    if (read.length === 0) return;
    cells += Object.keys(read).length;
    if (cells > mostCells) refuse('cells', mostCells);
    if (rows.size >= mostRows) refuse('rows', mostRows);
    rows.set(row, read);
  });
  spreadMerged(part, rows);
  return [...rows.values()];
}

function refuse(reason: string, limit: number): never {
  throw new AppError('file-too-large', { reason, limit });
}

function readRow(elements: ReturnType<typeof childElements>, context: CellContext): string[] {
  const read: string[] = [];
  let column = -1;
  for (const element of elements) {
    column = cellPlace(element.attributes.r ?? '')?.column ?? column + 1;
    const text = element.name === 's:c' ? cellText(element, context) : '';
    if (text !== '') read[column] = text;
  }
  return read;
}

function spreadMerged(part: Uint8Array, rows: ReadonlyMap<number, string[]>): void {
  let left = mostCells;
  for (const { attributes } of childrenOf(part, 's:mergeCells')) {
    const [from, to] = (attributes.ref ?? '').split(':').map(cellPlace);
    if (!from || !to) continue;
    const value = rows.get(from.row)?.[from.column];
    if (value === undefined) continue;
    left -= Math.max(0, to.row - from.row + 1) * Math.max(0, to.column - from.column + 1);
    if (left < 0) refuse('merged', mostCells);
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        const cells = rows.get(row);
        if (cells) cells[column] ??= value;
      }
    }
  }
}
