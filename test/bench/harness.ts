import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One measure: `value` in `unit`, beside the `baseline` that ran next to it; `ratio` is value over baseline. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number;
  readonly ratio: number;
}

/** What a file of this folder exports. */
export interface Bench {
  run(): Promise<readonly Row[]>;
}

export function row(name: string, value: number, unit: string, baseline: number): Row {
  return { name, value, unit, baseline, ratio: value / baseline };
}

/** The shortest of several runs, in milliseconds: the one that the machine disturbed least. */
export async function shortest(work: () => unknown, runs = 3): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
  }
  return Math.min(...times);
}

export function saveRows(name: string, rows: readonly Row[]): string {
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  writeFileSync(file, `${JSON.stringify({ rows }, null, 2)}\n`);
  return file;
}

export function printRows(rows: readonly Row[]): string {
  const head = ['', 'value', 'unit', 'baseline', 'ratio'];
  const cells = rows.map((one) => [one.name, print(one.value), one.unit, print(one.baseline), print(one.ratio)]);
  const table = [head, ...cells];
  const widths = head.map((_, column) => Math.max(...table.map((line) => line[column]!.length)));
  return table.map((line) => line.map((cell, column) => align(cell, widths[column]!, column)).join('  ')).join('\n');
}

function align(cell: string, width: number, column: number): string {
  return column === 0 || column === 2 ? cell.padEnd(width) : cell.padStart(width);
}

function print(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 4 });
}
