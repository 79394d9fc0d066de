import { rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { AppError, assert } from '../../shared/errors.ts';
import { sql as project } from './migrations/0001-project.ts';
import { sql as workspace } from './migrations/0002-workspace.ts';
import { sql as boards } from './migrations/0003-boards.ts';
import { sql as guides } from './migrations/0004-guides.ts';
import { sql as findings } from './migrations/0005-findings.ts';
import { sql as sessions } from './migrations/0006-sessions.ts';

/** 'Motf' */
export const applicationId = 0x4d6f7466;
const migrations: readonly string[] = [project, workspace, boards, guides, findings, sessions];
export const schemaVersion = migrations.length;

/** Brings a project to this program's schema. A file with data is copied beside itself first. */
export function migrate(sqlite: Database, path: string, steps = migrations): void {
  const version = sqlite.pragma('user_version', { simple: true }) as number;
  if (version > steps.length) throw new AppError('project-newer', { path });
  if (version === steps.length) return;
  if (version > 0) copyProject(sqlite, `${path}.version-${version}.backup`);
  // Dropping a table that was rebuilt would delete what refers to it.
  sqlite.pragma('foreign_keys = OFF');
  sqlite.transaction(() => {
    steps.slice(version).forEach((sql) => sqlite.exec(sql));
    sqlite.pragma(`application_id = ${applicationId}`);
    sqlite.pragma(`user_version = ${steps.length}`);
    const broken = sqlite.pragma('foreign_key_check') as unknown[];
    assert(broken.length === 0, 'a migration leaves no broken reference');
  })();
  sqlite.pragma('foreign_keys = ON');
}

// Not a copy of the file: closing any handle of it would end this process's locks, and part of it may stand in the log.
function copyProject(sqlite: Database, copy: string): void {
  rmSync(copy, { force: true });
  sqlite.prepare('VACUUM INTO ?').run(copy);
}
