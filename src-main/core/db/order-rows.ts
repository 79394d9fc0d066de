import { prepared } from './run.ts';
import type { Db } from './run.ts';

type OrderedTable =
  | 'finding'
  | 'persona'
  | 'touchpoint'
  | 'stage'
  | 'lane'
  | 'personaTrait'
  | 'evidence'
  | 'guideSection'
  | 'guideQuestion'
  | 'report'
  | 'reportBlock'
  | 'debriefItem'
  | 'quota';

/** Writes the order of rows into their positions; only those that moved change. */
export function writeOrder(db: Db, table: OrderedTable, ids: readonly string[]): void {
  const sql = `UPDATE ${table} SET position = key FROM json_each(?) WHERE ${table}.id = value AND position <> key`;
  prepared(db, sql).run(JSON.stringify(ids));
}

/** The ids with these before that one, or at the end. */
export function placedBefore(ids: readonly string[], moved: readonly string[], beforeId: string | null): string[] {
  const others = ids.filter((id) => !moved.includes(id));
  const found = beforeId === null ? -1 : others.indexOf(beforeId);
  return others.toSpliced(found === -1 ? others.length : found, 0, ...moved);
}
