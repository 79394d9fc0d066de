import { closeSync, openSync, renameSync, rmSync } from 'node:fs';
import { extname } from 'node:path';
import { printCsv } from '../../../shared/domain/print-csv.ts';
import { AppError } from '../../../shared/errors.ts';
import { writeJsonTables } from '../../formats/json/write-json-tables.ts';
import type { TableColumn } from '../../formats/table/printed-table.ts';
import { writeWorkbook } from '../../formats/xlsx/write-workbook.ts';
import { writeWhole } from '../../write-whole.ts';
import { withOwnHeads } from './table-columns.ts';

type Cell = string | number | null;

/** Writes rows as the ending of the path says, as CSV where it says nothing of tables; the first are the headers. */
export function saveRows(path: string, rows: readonly (readonly Cell[])[]): void {
  const ending = extname(path).toLowerCase();
  if (ending === '.xlsx') writeWith(writeWorkbook, path, rows);
  else if (ending === '.json') writeWith(writeJsonTables, path, rows);
  else writeWhole(path, printCsv(rows));
}

function writeWith(
  write: typeof writeWorkbook | typeof writeJsonTables,
  path: string,
  [heads = [], ...rows]: readonly (readonly Cell[])[],
): void {
  const part = `${path}.part`;
  try {
    const file = openSync(part, 'w');
    try {
      const writer = write(file);
      writer.begin({ key: 'rows', name: String(heads[0] ?? ''), columns: withOwnHeads(columnsOf(heads, rows)), rows });
      rows.forEach((row) => writer.row(row));
      writer.end();
      writer.finish();
    } finally {
      closeSync(file);
    }
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    if (error instanceof Error && 'code' in error) throw new AppError('file-unwritable', { path });
    throw error;
  }
}

const columnsOf = (heads: readonly Cell[], rows: readonly (readonly Cell[])[]): TableColumn[] =>
  heads.map((head, index) => {
    const isNumber = rows.every((row) => typeof row[index] !== 'string');
    return { key: String(head ?? index + 1), head: String(head ?? ''), type: isNumber ? 'number' : 'text' };
  });
