import { isUtf8 } from 'node:buffer';
import type { Database } from 'better-sqlite3';

/** SQLite's own check of every page and index, and whether the long texts, which it doesn't look into, are texts. */
export function isWhole(sqlite: Database): boolean {
  if (sqlite.pragma('integrity_check(1)', { simple: true }) !== 'ok') return false;
  const isProject = sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'undoEntry'").get() !== undefined;
  return !isProject || longTexts.every((sql) => areTexts(sqlite, sql));
}

const longTexts = ['SELECT CAST(text AS BLOB) FROM document', 'SELECT CAST(inverse AS BLOB) FROM undoEntry'];

function areTexts(sqlite: Database, sql: string): boolean {
  for (const bytes of sqlite.prepare(sql).pluck().iterate() as IterableIterator<Buffer>) {
    if (bytes.includes(0) || !isUtf8(bytes)) return false;
  }
  return true;
}
