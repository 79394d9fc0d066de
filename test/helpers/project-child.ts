import Sqlite from 'better-sqlite3';
import { openProjectFile } from '../../src-main/core/open-project.ts';
import { openDb } from '../../src-main/core/db/open.ts';
import type { Progress } from '../../src-main/shared/rpc/port.ts';
import { createTestCore } from './create-test-core.ts';

// A program of its own: opens or writes a project as its arguments say, says so on standard output, and waits to be ended.
const [task = '', path = '', moment = '', ...files] = process.argv.slice(2);
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
    const project = await openProjectFile({
      path,
      isNew: false,
      clock: () => 1,
      newId: () => 'x',
      researcher: () => 'R',
    });
    project.write('project.update', ({ db }) => db.sqlite.exec(`UPDATE project SET name = 'Acknowledged'`));
  },
  // Ends itself without a chance to tidy up: at the id of that number, at that progress, or when all is done.
  'import-until': async () => {
    const core = createTestCore({ idPrefix: 'killed', onId: (count) => endAt(`id ${count}`) });
    await core.call('project.open', { path });
    const onProgress = ({ stage, done }: Progress) => endAt(`${stage} ${done}`);
    await core.client.call('imports.run', { files: files.map((file) => ({ path: file })) }, { onProgress });
    endAt('done');
  },
};

function endAt(reached: string): void {
  if (reached === moment) process.kill(process.pid, 'SIGKILL');
}

const kept = await tasks[task]?.();
process.stdout.write('ready\n');
process.on('exit', () => {
  clearInterval(waitForever);
  return kept;
});
