import { closeSync, openSync } from 'node:fs';
import { writeCsvTable } from '../../formats/csv/write-csv-table.ts';
import { writeJsonTables } from '../../formats/json/write-json-tables.ts';
import type { PrintedTable, TableWriter } from '../../formats/table/printed-table.ts';
import { writeWorkbook } from '../../formats/xlsx/write-workbook.ts';
import { openDb } from '../../db/open.ts';
import { prepared } from '../../db/run.ts';
import { printTables } from './print-tables.ts';
import { withOwnHeads } from './table-columns.ts';
import { openTableSource } from './table-source.ts';
import type { TableSource } from './table-source.ts';
import type { TableResult, TableTask } from './table-task.ts';

const writers = { xlsx: writeWorkbook, csv: writeCsvTable, json: writeJsonTables } as const;
const rowsAtOnce = 1000;

type OnProgress = (done: number, total: number) => void;

/** Writes tables of a project's copy. Blocks its thread: see `runTablesWorker`. */
export async function writeTables(
  { wish, format, project, file, words }: TableTask,
  onProgress: OnProgress,
): Promise<TableResult> {
  const db = await openDb(project);
  const output = openSync(file, 'w');
  try {
    const source = openTableSource(db, wish, words);
    const writer = writers[format](output);
    const codings = prepared(db, 'SELECT count(*) FROM coding').pluck().get() as number;
    const rows = writeEach(source, wish, { writer, isSingle: format === 'csv', onProgress, codings });
    return { ...writer.finish(), rows, withheld: source.countWithheld() };
  } finally {
    closeSync(output);
    db.statements.clear();
    db.sqlite.close();
  }
}

interface Writing {
  readonly writer: TableWriter;
  readonly isSingle: boolean;
  readonly onProgress: OnProgress;
  readonly codings: number;
}

function writeEach(
  source: TableSource,
  { tables, matrix }: TableTask['wish'],
  writing: Writing,
): Record<string, number> {
  const kinds = [...new Set(tables)];
  const rows: Record<string, number> = {};
  // Of all tables only that of passages is long.
  const lengths = kinds.map((kind) => (kind === 'passages' ? Math.max(1, writing.codings / rowsAtOnce) : 1));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  kinds.forEach((kind, index) => {
    for (const table of printTables(kind, source, { matrix, isSingle: writing.isSingle }))
      rows[table.key] = writeTable(table, writing.writer, (written) => {
        const share = Math.min(lengths[index]!, written / rowsAtOnce);
        writing.onProgress(Math.floor(before + share), Math.ceil(total));
      });
    before += lengths[index]!;
  });
  return rows;
}

function writeTable(table: PrintedTable, writer: TableWriter, onRows: (written: number) => void): number {
  let written = 0;
  writer.begin({ ...table, columns: withOwnHeads(table.columns) });
  for (const row of table.rows) {
    writer.row(row);
    written += 1;
    if (written % rowsAtOnce === 0) onRows(written);
  }
  writer.end();
  onRows(written);
  return written;
}
