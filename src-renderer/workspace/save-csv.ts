import { printCsv } from '../../src-main/shared/domain/print-csv.ts';
import type { CsvCell } from '../../src-main/shared/domain/print-csv.ts';

// What one of the three systems doesn't allow in a file's name.
const notInNames = /[\\/:*?"<>|\p{Cc}]+/gu;
const mostOfName = 80;

/** Hands a table over as a download; the system asks where to, or puts it among the downloads. */
export function saveCsv(name: string, rows: readonly (readonly CsvCell[])[]): void {
  const address = URL.createObjectURL(new Blob([printCsv(rows)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replace(notInNames, ' ').trim().slice(0, mostOfName)}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
