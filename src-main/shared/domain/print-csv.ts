export type CsvCell = string | number | null;

/** The mark by which Excel knows UTF-8. */
export const csvMark = '\uFEFF';

/** A table as a CSV file (RFC 4180), its mark at the beginning. */
export function printCsv(rows: readonly (readonly CsvCell[])[]): string {
  return csvMark + rows.map(printCsvRow).join('');
}

/**
 * A row with its line end. A text that a spreadsheet would take for a formula begins with an apostrophe; one that is a negative
 * number stays as it is.
 */
export function printCsvRow(row: readonly CsvCell[]): string {
  return `${row.map(printCell).join(',')}\r\n`;
}

function printCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const isFormula = /^[=+\-@\t\r]/u.test(cell) && !/^-\d+(?:\.\d+)?$/u.test(cell);
  const safe = isFormula ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
