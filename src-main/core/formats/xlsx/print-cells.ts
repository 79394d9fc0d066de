import type { Cell, TableColumn } from '../table/printed-table.ts';
import { rowHeight } from './row-height.ts';
import type { SheetColumn } from './sheet-columns.ts';

/** As many characters as a cell of Excel holds. */
export const longestCell = 32_767;
const cutMark = ' […]';

// XML has no other control characters below the space, and no halves of surrogate pairs.
const unwritable = /[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
// What looks like the escape of a character would be read as that character.
const looksEscaped = /_(?=x[0-9a-f]{4}_)/giu;

/** Numbers of the styles in `styles.xml`. */
export const cellStyles = { head: 1, text: 2, words: 3, number: 0, boolean: 0, date: 4, moment: 5 } as const;

/** A row of a sheet, from 1. Texts are texts, whatever they begin with: none of them becomes a formula. */
export function printRow(
  number: number,
  cells: readonly Cell[],
  columns: readonly SheetColumn[],
  onShortened: () => void,
): string {
  const printed = cells.map((cell, index) => {
    const { letters, type } = columns[index]!;
    return cell === null || cell === '' ? '' : printCell(cell, type, `r="${letters}${number}"`, onShortened);
  });
  const height = rowHeight(cells, columns);
  const tall = height === null ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${number}"${tall}>${printed.join('')}</row>`;
}

export function printHeads(columns: readonly SheetColumn[]): string {
  const printed = columns.map(({ head, letters }) => printText(head, cellStyles.head, `r="${letters}1"`));
  return `<row r="1">${printed.join('')}</row>`;
}

type Filled = Exclude<Cell, null>;

function printCell(cell: Filled, type: TableColumn['type'], place: string, onShortened: () => void): string {
  if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c ${place} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (cell instanceof Date) return printDay(cell.getTime(), cellStyles.moment, place);
  const day = type === 'date' ? Date.parse(`${cell}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(day) && day >= firstDay) return printDay(day, cellStyles.date, place);
  if (cell.length <= longestCell) return printText(cell, cellStyles[type], place);
  onShortened();
  return printText(cell.slice(0, longestCell - cutMark.length).toWellFormed() + cutMark, cellStyles[type], place);
}

const dayLength = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);
// Before March 1900 Excel counts a day that never was.
const firstDay = Date.UTC(1900, 2, 1);

function printDay(time: number, style: number, place: string): string {
  return `<c ${place} s="${style}"><v>${(time - dayZero) / dayLength}</v></c>`;
}

function printText(text: string, style: number, place: string): string {
  return `<c ${place} s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeCell(text)}</t></is></c>`;
}

function escapeCell(text: string): string {
  return escapeXml(
    text.toWellFormed().replace(unwritable, '\ufffd').replace(/\r\n?/gu, '\n').replace(looksEscaped, '_x005F_'),
  );
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
