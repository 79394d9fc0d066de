import { csvMark, printCsvRow } from '../../../shared/domain/print-csv.ts';
import type { Cell, TableWriter } from '../table/printed-table.ts';
import { createTextFile } from '../write-text-file.ts';

/** One table as CSV: RFC 4180, with the mark by which Excel knows UTF-8. Moments are ISO 8601 in UTC. */
export function writeCsvTable(file: number): TableWriter {
  const text = createTextFile(file);
  return {
    begin: ({ columns }) => text.write(csvMark + printCsvRow(columns.map(({ head }) => head))),
    row: (cells) => text.write(printCsvRow(cells.map(plain))),
    end: () => undefined,
    finish: () => ({ bytes: text.finish(), shortened: 0 }),
  };
}

function plain(cell: Cell): string | number | null {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell instanceof Date ? cell.toISOString() : cell;
}
