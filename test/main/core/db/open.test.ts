import {
  chmodSync,
  closeSync,
  copyFileSync,
  openSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import Sqlite from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../helpers/create-test-core.ts';
import type { TestCore } from '../../../helpers/create-test-core.ts';
import { fingerprint, makeFolder, makeProjectFile } from '../../../helpers/project-files.ts';
import { startProjectChild } from '../../../helpers/start-project-child.ts';

let core: TestCore;
let folder: ReturnType<typeof makeFolder>;

const made = makeFolder();
beforeAll(() => makeProjectFile(made.path('made.motif')));
afterAll(() => made.remove());

function putProject(path: string): void {
  copyFileSync(made.path('made.motif'), path);
}

beforeEach(async () => {
  folder = makeFolder();
  core = createTestCore();
  await core.call('project.create', { path: core.file('open.motif'), name: 'Open' });
});

afterEach(async () => {
  await core.close();
  folder.remove();
});

function overwrite(path: string, bytes: Buffer, position: number): void {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, position);
  closeSync(file);
}

const noise = Buffer.from([0xff, 0xc3, 0x28, 0xa0]);
const placeOf = (path: string, words: string) => readFileSync(path).indexOf(words, 100_000);

function change(path: string, sql: string): void {
  const sqlite = new Sqlite(path);
  sqlite.exec(sql);
  sqlite.close();
}

const halfOf = (path: string) => Math.floor(readFileSync(path).length / 2);

const refused: [string, string, (path: string) => void][] = [
  ['a text', 'not-a-project', (path) => writeFileSync(path, 'Anna: Hello.\n'.repeat(50))],
  ['an empty file', 'not-a-project', (path) => writeFileSync(path, '')],
  ['fewer bytes than a head has', 'not-a-project', (path) => truncateSync(path, 60)],
  ['a database of another program', 'not-a-project', (path) => overwrite(path, Buffer.from('GPKG'), 68)],
  ['a project of a newer Motif', 'project-newer', (path) => overwrite(path, Buffer.from([0, 0, 0, 99]), 60)],
  ['a read-only project', 'project-read-only', (path) => chmodSync(path, 0o444)],
  ['a project cut off in the middle', 'project-damaged', (path) => truncateSync(path, halfOf(path))],
  [
    'a project with zeros in the middle',
    'project-damaged',
    (path) => overwrite(path, Buffer.alloc(65536), halfOf(path)),
  ],
  [
    'a project with zeros in a text',
    'project-damaged',
    (path) => overwrite(path, Buffer.alloc(50), placeOf(path, 'say so too')),
  ],
  ['a project with noise in a text', 'project-damaged', (path) => overwrite(path, noise, placeOf(path, 'say so too'))],
  ['a project without its row', 'project-damaged', (path) => change(path, 'DELETE FROM project')],
  ['a project without its list of tables', 'project-damaged', (path) => overwrite(path, Buffer.alloc(3996), 100)],
];

describe('opening a file that cannot be opened', () => {
  it.each(refused)('refuses %s as %s and leaves it untouched', async (_what, code, spoil) => {
    const path = folder.path('study.motif');
    putProject(path);
    spoil(path);
    const before = fingerprint(path);

    await expect(core.call('project.open', { path })).rejects.toMatchObject({ code, details: { path } });

    expect(fingerprint(path)).toEqual(before);
    expect(await core.call('project.current', {})).toMatchObject({ name: 'Open' });
    expect(core.bugs).toEqual([]);
  });

  it.each(['hold-as-motif', 'hold-as-stranger', 'read-as-stranger'])(
    'refuses a project that another process has open (%s) and leaves it untouched',
    async (task) => {
      const path = folder.path('study.motif');
      putProject(path);
      const child = await startProjectChild(task, path);
      const before = fingerprint(path);

      await expect(core.call('project.open', { path })).rejects.toMatchObject({ code: 'project-locked' });

      expect(fingerprint(path)).toEqual(before);
      await child.kill();
      expect(await core.call('project.open', { path })).toMatchObject({ name: 'Made' });
    },
  );

  it('refuses a file that is not there', async () => {
    const path = folder.path('gone.motif');
    await expect(core.call('project.open', { path })).rejects.toMatchObject({ code: 'file-missing' });
  });

  it('refuses a folder', async () => {
    await expect(core.call('project.open', { path: folder.path('.') })).rejects.toMatchObject({
      code: 'not-a-project',
    });
  });

  it('keeps other processes out while a project is open', async () => {
    await expect(startProjectChild('hold-as-motif', core.file('open.motif'))).rejects.toThrow('ended with 1');
  });

  it('keeps other processes out after the open project was opened once more by another name of the file', async () => {
    symlinkSync(core.file('open.motif'), core.file('link.motif'));
    expect(await core.call('project.open', { path: core.file('link.motif') })).toMatchObject({ name: 'Open' });
    await expect(startProjectChild('hold-as-motif', core.file('open.motif'))).rejects.toThrow('ended with 1');
  });
});

describe('a project file', () => {
  it('has no other files beside it once it is closed', async () => {
    const path = folder.path('study.motif');
    await makeProjectFile(path);
    expect(Object.keys(fingerprint(path))).toEqual(['study.motif']);
  });

  it.each([
    ['write-to-new', () => undefined],
    ['write-to-old', putProject],
  ])('keeps what was acknowledged before a crash (%s)', async (task, prepare) => {
    const path = folder.path('study.motif');
    prepare(path);
    const child = await startProjectChild(task, path);
    await child.kill();

    const project = await core.call('project.open', { path });
    const codes = await core.call('codes.tree', {});

    expect([project.name, ...codes.map((code) => code.name)]).toContain('Acknowledged');
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
  });
});
