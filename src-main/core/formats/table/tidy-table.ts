import { AppError } from '../../../shared/errors.ts';
import { cleanText } from '../../../shared/domain/clean-text.ts';
import { foldName } from '../../../shared/domain/fold-name.ts';
import type { Table } from '../../../shared/domain/plan-table.ts';

const longestCell = 10_000;
const longestHeader = 200;
const mostCells = 2_000_000;
export const mostRows = 100_000;

/** The first row that holds anything names the columns; empty columns and rows are left out, and each header is another. */
export function tidyTable(rows: readonly (readonly string[])[]): Table {
  const filled = rows.map((row) => row.map(tidyCell)).filter((row) => row.some((cell) => cell !== ''));
  const [first, ...rest] = filled;
  if (!first || rest.length === 0) throw new AppError('table-empty');
  const kept = filledColumns(filled);
  if (kept.length * filled.length > mostCells)
    throw new AppError('file-too-large', { reason: 'cells', limit: mostCells });
  const headers = differentHeaders(kept.map((index) => first[index] || columnLetters(index)));
  return { headers, rows: rest.map((row) => kept.map((index) => row[index] ?? '')) };
}

// Rows may have holes: what is visited is what stands there.
function filledColumns(rows: readonly (readonly string[])[]): readonly number[] {
  const columns = new Set<number>();
  rows.forEach((row) => row.forEach((cell, index) => cell !== '' && columns.add(index)));
  return [...columns].toSorted((one, other) => one - other);
}

const tidyCell = (cell: string) => cleanText(cell).trim().slice(0, longestCell).toWellFormed();

function differentHeaders(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((given) => {
    const header = given.replace(/\s+/g, ' ').slice(0, longestHeader).trim().toWellFormed();
    let name = header;
    for (let number = 2; taken.has(foldName(name)); number += 1) name = `${header.slice(0, 190)} (${number})`;
    taken.add(foldName(name));
    return name;
  });
}

/** A, B … Z, AA … as spreadsheets name their columns. */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
