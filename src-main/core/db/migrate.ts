import { copyFileSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { AppError, assert } from '../../shared/errors.ts';
import { sql as project } from './migrations/0001-project.ts';

/** 'Motf' */
export const applicationId = 0x4d6f7466;
const migrations: readonly string[] = [project];
export const schemaVersion = migrations.length;

/** Brings a project to this program's schema. A file with data is copied beside itself first. */
export function migrate(sqlite: Database, path: string): void {
  const version = sqlite.pragma('user_version', { simple: true }) as number;
  if (version > schemaVersion) throw new AppError('project-newer', { path });
  if (version === schemaVersion) return;
  if (version > 0) copyFileSync(path, `${path}.version-${version}.backup`);
  sqlite.transaction(() => {
    migrations.slice(version).forEach((sql) => sqlite.exec(sql));
    sqlite.pragma(`application_id = ${applicationId}`);
    sqlite.pragma(`user_version = ${schemaVersion}`);
    const broken = sqlite.pragma('foreign_key_check') as unknown[];
    assert(broken.length === 0, 'a migration leaves no broken reference');
  })();
}
