import { isUtf8 } from 'node:buffer';
import type { Database } from 'better-sqlite3';

/** SQLite's own check of every page and index; whether the project has its row, and its long texts are texts. */
export function isWhole(sqlite: Database): boolean {
  if (sqlite.pragma('integrity_check(1)', { simple: true }) !== 'ok') return false;
  const isProject = sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'undoEntry'").get() !== undefined;
  if (!isProject) return true;
  const hasName = sqlite.prepare('SELECT 1 FROM project').get() !== undefined;
  return hasName && longTexts.every((sql) => areTexts(sqlite, sql));
}

const longTexts = ['SELECT CAST(text AS BLOB) FROM document', 'SELECT CAST(parameters AS BLOB) FROM undoEntry'];

function areTexts(sqlite: Database, sql: string): boolean {
  for (const bytes of sqlite.prepare(sql).pluck().iterate() as IterableIterator<Buffer>) {
    if (bytes.includes(0) || !isUtf8(bytes)) return false;
  }
  return true;
}
