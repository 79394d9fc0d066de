import { printProjectLink, replaceProjectLink } from '../../shared/domain/project-links.ts';
import type { LinkKind } from '../../shared/domain/project-links.ts';
import { linkingColumns } from './linking-columns.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** What links to a thing that is merged, and reports that show it, go to the thing that takes it in. */
export function leadElsewhere(db: Db, kind: LinkKind, { fromId, intoId }: Merge): void {
  const [from, to] = [
    { kind, id: fromId },
    { kind, id: intoId },
  ] as const;
  linkingColumns.forEach(([table, column]) =>
    rewrite(db, { table, column, holding: printProjectLink(from) }, (text) => replaceProjectLink(text, from, to)),
  );
  rewrite(db, { table: 'reportBlock', column: 'options', holding: fromId }, (options) =>
    choosingInstead(options, fromId, intoId),
  );
}

interface Merge {
  readonly fromId: string;
  readonly intoId: string;
}

interface Column {
  readonly table: string;
  readonly column: string;
  /** Only texts with these words are looked at. */
  readonly holding: string;
}

function rewrite(db: Db, { table, column, holding }: Column, change: (text: string) => string): void {
  const sql = `SELECT id, ${column} AS text FROM ${table} WHERE instr(${column}, ?) > 0`;
  const rows = prepared(db, sql).all(holding) as { readonly id: string | number; readonly text: string }[];
  const update = prepared(db, `UPDATE ${table} SET ${column} = ? WHERE id = ?`);
  rows.forEach(({ id, text }) => {
    const changed = change(text);
    if (changed !== text) update.run(changed, id);
  });
}

/** The options of a block in which one thing is chosen in place of another; each stands once. */
function choosingInstead(options: string, fromId: string, intoId: string): string {
  const chosen = (value: unknown) =>
    Array.isArray(value) ? [...new Set(value.map((id) => (id === fromId ? intoId : id)))] : value;
  const entries = Object.entries(JSON.parse(options) as Record<string, unknown>);
  return JSON.stringify(Object.fromEntries(entries.map(([name, value]) => [name, chosen(value)])));
}
