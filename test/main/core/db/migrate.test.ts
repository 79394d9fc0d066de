import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applicationId, migrate, schemaVersion } from '../../../../src-main/core/db/migrate.ts';
import { sql as project } from '../../../../src-main/core/db/migrations/0001-project.ts';
import { fingerprint, makeFolder } from '../../../helpers/project-files.ts';

let folder: ReturnType<typeof makeFolder>;
let path: string;

beforeEach(() => {
  folder = makeFolder();
  path = folder.path('study.motif');
});

afterEach(() => folder.remove());

const insertProject = `INSERT INTO project VALUES (1, 'p', 'Kept', 'en', 0)`;
const second = 'ALTER TABLE project ADD COLUMN purpose TEXT';
const brokenReference = `${second}; INSERT INTO speaker VALUES ('s', 'no document', 'no participant', 'Anna')`;
const nonsense = `${second}; CREATE TABLE`;

function openFirstVersion() {
  const sqlite = new Sqlite(path);
  sqlite.pragma('journal_mode = WAL');
  migrate(sqlite, path, [project]);
  sqlite.exec(insertProject);
  return sqlite;
}

const versionOf = (sqlite: Sqlite.Database) => sqlite.pragma('user_version', { simple: true });

describe('migrate', () => {
  it('gives a new file the schema, its number and the mark of a project', () => {
    const sqlite = new Sqlite(path);
    migrate(sqlite, path);
    expect(versionOf(sqlite)).toBe(schemaVersion);
    expect(sqlite.pragma('application_id', { simple: true })).toBe(applicationId);
    sqlite.close();
    expect(Object.keys(fingerprint(path))).toEqual(['study.motif']);
  });

  it('brings a file of the version before to this one and keeps its data', () => {
    const sqlite = openFirstVersion();
    migrate(sqlite, path, [project, second]);
    expect(versionOf(sqlite)).toBe(2);
    expect(sqlite.prepare('SELECT name, purpose FROM project').get()).toEqual({ name: 'Kept', purpose: null });
    sqlite.close();
  });

  it('puts a copy beside the file first, with what stood in the log only', () => {
    const sqlite = openFirstVersion();
    migrate(sqlite, path, [project, second]);
    const copy = new Sqlite(`${path}.version-1.backup`, { readonly: true });
    expect(copy.prepare('SELECT * FROM project').all()).toHaveLength(1);
    expect(versionOf(copy)).toBe(1);
    copy.close();
    sqlite.close();
  });

  it.each([brokenReference, nonsense])('changes nothing when a migration fails', (failing) => {
    const sqlite = openFirstVersion();
    sqlite.pragma('foreign_keys = OFF');
    const before = sqlite.prepare('SELECT * FROM project').all();

    expect(() => migrate(sqlite, path, [project, failing])).toThrow();

    expect(versionOf(sqlite)).toBe(1);
    expect(sqlite.prepare('SELECT * FROM project').all()).toEqual(before);
    sqlite.close();
  });

  it('does nothing to a file of this version', () => {
    const sqlite = openFirstVersion();
    const before = sqlite.serialize();
    migrate(sqlite, path, [project]);
    expect(sqlite.serialize().equals(before)).toBe(true);
    sqlite.close();
  });

  it('refuses a newer file', () => {
    const sqlite = openFirstVersion();
    sqlite.pragma('user_version = 9');
    expect(() => migrate(sqlite, path)).toThrow(expect.objectContaining({ code: 'project-newer' }));
    sqlite.close();
  });
});
