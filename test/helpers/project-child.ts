import Sqlite from 'better-sqlite3';
import { openSession } from '../../src-main/core/session.ts';
import { openDb } from '../../src-main/core/db/open.ts';
import { createTestCore } from './create-test-core.ts';

// A program of its own: opens or writes a project as its arguments say, says so on standard output, and waits to be ended.
const [task = '', path = ''] = process.argv.slice(2);
const waitForever = setInterval(() => undefined, 60_000);

const tasks: Record<string, () => Promise<unknown>> = {
  'hold-as-motif': () => openDb(path),
  'hold-as-stranger': async () => new Sqlite(path).exec('BEGIN IMMEDIATE'),
  'read-as-stranger': async () => {
    const sqlite = new Sqlite(path);
    sqlite.prepare('SELECT count(*) FROM project').get();
    return sqlite;
  },
  'write-to-new': async () => {
    const core = createTestCore();
    await core.call('project.create', { path });
    await core.call('codes.create', { name: 'Acknowledged' });
  },
  'write-to-old': async () => {
    const session = await openSession({ path, isNew: false, clock: () => 1, newId: () => 'x', researcher: () => 'R' });
    session.write('project.update', ({ db }) => db.sqlite.exec(`UPDATE project SET name = 'Acknowledged'`));
  },
};

const kept = await tasks[task]?.();
process.stdout.write('ready\n');
process.on('exit', () => {
  clearInterval(waitForever);
  return kept;
});
