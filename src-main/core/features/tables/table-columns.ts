import type { TableColumn } from '../../formats/table/printed-table.ts';
import type { TableSource } from './table-source.ts';

/** A column whose head is among the words of tables under its key. */
export function column(source: Pick<TableSource, 'say'>, key: string, type: TableColumn['type'] = 'text'): TableColumn {
  return { key, head: source.say(`heads.${key}`), type };
}

/** Heads that are there once: a second one of a name gets a number. */
export function withOwnHeads(columns: readonly TableColumn[]): readonly TableColumn[] {
  const taken = new Set<string>();
  return columns.map((entry) => {
    let head = entry.head;
    for (let number = 2; taken.has(head.toLowerCase()); number += 1) head = `${entry.head} (${number})`;
    taken.add(head.toLowerCase());
    return { ...entry, head };
  });
}
