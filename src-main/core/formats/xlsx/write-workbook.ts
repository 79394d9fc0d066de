import type { TableWriter } from '../table/printed-table.ts';
import { createZipWriter } from '../zip/write-zip.ts';
import { cellStyles, printHeads, printRow } from './print-cells.ts';
import { printWorkbookParts } from './print-workbook-parts.ts';
import { columnLetters, columnWidth } from './sheet-columns.ts';
import type { SheetColumn } from './sheet-columns.ts';
import type { SheetName } from './print-workbook-parts.ts';

/** As many rows as a sheet of Excel has below its head. */
export const mostRows = 1_048_575;

/** Tables as the sheets of a workbook, written as they come; a table that is too long goes on in another sheet. */
export function writeWorkbook(file: number, most = mostRows): TableWriter {
  const zip = createZipWriter(file);
  const sheets: SheetName[] = [];
  let [name, columns] = ['', [] as readonly SheetColumn[]];
  let [rows, shortened] = [0, 0];
  const endSheet = () => {
    const range = `A1:${columns.at(-1)!.letters}${rows + 1}`;
    zip.write(`</sheetData><autoFilter ref="${range}"/><pageSetup orientation="landscape"/></worksheet>`);
    sheets[sheets.length - 1] = { ...sheets.at(-1)!, range };
  };
  const beginSheet = () => {
    sheets.push({ name: sheetName(name, sheets), range: '' });
    zip.begin(`xl/worksheets/sheet${sheets.length}.xml`);
    zip.write(printStart(columns));
    rows = 0;
  };
  return {
    begin: (table) => {
      name = table.name;
      columns = table.columns.map((column, index) => ({ ...column, letters: columnLetters(index) }));
      beginSheet();
    },
    row: (cells) => {
      if (rows === most) {
        endSheet();
        beginSheet();
      }
      rows += 1;
      zip.write(printRow(rows + 1, cells, columns, () => (shortened += 1)));
    },
    end: endSheet,
    finish: () => {
      printWorkbookParts(sheets).forEach((part, name) => {
        zip.begin(name);
        zip.write(part);
      });
      return { bytes: zip.finish(), shortened };
    },
  };
}

function printStart(columns: readonly SheetColumn[]): string {
  const printed = columns.map((column, index) => {
    const [width, type] = [columnWidth(column), column.type];
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${cellStyles[type]}" customWidth="1"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${printed.join('')}</cols><sheetData>${printHeads(columns)}`;
}

/** A name that Excel takes for a sheet: of 31 characters, without some signs, once in a workbook. */
function sheetName(wanted: string, sheets: readonly SheetName[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const base = wanted
    .replaceAll(/[[\]:*?/\\]/gu, ' ')
    .slice(0, 31)
    .trim();
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = base.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
