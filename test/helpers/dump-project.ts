import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { refreshIndex } from '../../src-main/core/db/refresh-index.ts';
import { dataTables } from '../../src-main/core/db/schema.ts';
import { indexText } from '../../src-main/shared/domain/index-text.ts';

export type ProjectDump = Readonly<Record<string, readonly unknown[]>>;

/** Every row of a project's data and every word of its full-text index, of an open project too. */
export function dumpProject(path: string): ProjectDump {
  const folder = mkdtempSync(join(tmpdir(), 'motif-dump-'));
  const copy = join(folder, 'copy.motif');
  copyFileSync(path, copy);
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
  const sqlite = new Sqlite(copy);
  try {
    sqlite.function('indexText', (text) => indexText(String(text)));
    refreshIndex({ sqlite, statements: new Map() });
    sqlite.exec('CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, textIndex, instance)');
    const words = sqlite.prepare('SELECT doc, offset, term FROM temp.words ORDER BY doc, offset').all();
    const tables = dataTables.map((table) => [table, sqlite.prepare(`SELECT * FROM ${table} ORDER BY 1`).all()]);
    return { ...Object.fromEntries(tables), words };
  } finally {
    sqlite.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
