import type { Cell, TableColumn, TableWriter } from '../table/printed-table.ts';
import { createTextFile } from '../write-text-file.ts';

/** Tables as one JSON object: of each an array of its rows as objects. Moments are ISO 8601 in UTC. */
export function writeJsonTables(file: number): TableWriter {
  const text = createTextFile(file);
  let columns: readonly TableColumn[] = [];
  let [tables, rows] = [0, 0];
  return {
    begin: (table) => {
      columns = table.columns;
      text.write(`${tables === 0 ? '{' : ','}\n${JSON.stringify(table.key)}: [`);
      [tables, rows] = [tables + 1, 0];
    },
    row: (cells) => {
      text.write(`${rows === 0 ? '' : ','}\n${printRow(columns, cells)}`);
      rows += 1;
    },
    end: () => text.write('\n]'),
    finish: () => {
      text.write('\n}\n');
      return { bytes: text.finish(), shortened: 0 };
    },
  };
}

function printRow(columns: readonly TableColumn[], cells: readonly Cell[]): string {
  const own = new Map<string, Cell | Map<string, Cell>>();
  columns.forEach(({ key, group }, index) => {
    const cell = cells[index] ?? null;
    if (group === undefined) own.set(key, cell);
    else own.set(group, insideOf(own, group).set(key, cell));
  });
  // A map keeps every name, also `__proto__`.
  return printObject(own);
}

function insideOf(own: ReadonlyMap<string, Cell | Map<string, Cell>>, group: string): Map<string, Cell> {
  const known = own.get(group);
  return known instanceof Map ? known : new Map<string, Cell>();
}

function printObject(entries: ReadonlyMap<string, Cell | ReadonlyMap<string, Cell>>): string {
  const parts = [...entries].map(([key, value]) => {
    const printed = value instanceof Map ? printObject(value) : JSON.stringify(value);
    return `${JSON.stringify(key)}:${printed}`;
  });
  return `{${parts.join(',')}}`;
}
