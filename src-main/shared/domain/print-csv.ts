export type CsvCell = string | number | null;

/**
 * A table as a CSV file (RFC 4180, with the mark by which Excel knows UTF-8). A text that a spreadsheet would take for a
 * formula begins with an apostrophe.
 */
export function printCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(printCell).join(',')}\r\n`).join('')}`;
}

function printCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
