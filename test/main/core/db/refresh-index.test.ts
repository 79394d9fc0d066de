import Sqlite from 'better-sqlite3';
import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../helpers/create-test-core.ts';
import type { TestCore } from '../../../helpers/create-test-core.ts';

let core: TestCore;
let path: string;

beforeEach(async () => {
  core = createTestCore();
  path = core.file('study.motif');
  writeFileSync(core.file('talk.txt'), 'Anna: We met in a cafe\u0301 in Zürich.\n\nBen: 車子很好。\n');
  await core.call('project.create', { path, remember: false });
  await core.call('imports.run', { files: [{ path: core.file('talk.txt') }] });
  await core.call('project.close', {});
});
afterEach(async () => {
  expect(core.bugs).toEqual([]);
  await core.close();
});

const write = (sql: string) => {
  const sqlite = new Sqlite(path);
  sqlite.exec(sql);
  sqlite.close();
};
const stale = () => {
  const sqlite = new Sqlite(path, { readonly: true });
  const numbers = sqlite.prepare('SELECT number FROM staleIndex').pluck().all();
  sqlite.close();
  return numbers;
};
const total = async (query: string) => (await core.call('search.find', { query })).total;
// As a program indexed that told é from e: nobody has been there since who knows of forms.
const oldIndex = `DELETE FROM staleIndex; DELETE FROM textIndex;
  INSERT INTO textIndex (rowid, text) SELECT number, 'ANNA WE MET IN A CAFÉ IN ZÜRICH BEN 車 子 很 好' FROM document;`;

describe('the index of a file', () => {
  it('that was made in another form is made anew when it is opened, and stays so', async () => {
    write(oldIndex);
    await core.call('project.open', { path });
    expect([await total('cafe'), await total('CAFÉ'), await total('zurich'), await total('車')]).toEqual([1, 1, 1, 1]);
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    await core.call('project.close', {});
    expect(stale()).toEqual([-2]);
  });

  it('is made anew at closing where nobody searched', async () => {
    write(oldIndex);
    await core.call('project.open', { path });
    await core.call('project.close', {});
    expect(stale()).toEqual([-2]);
    await core.call('project.open', { path });
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('keeps texts that are the same in either form', async () => {
    write(`UPDATE document SET text = 'We met in Bern, 車子很好。'; ${oldIndex}`);
    await core.call('project.open', { path });
    expect([await total('cafe'), await total('bern')]).toEqual([0, 0]);
  });

  it('of a later form is made anew in ours', async () => {
    write('UPDATE staleIndex SET number = -3');
    await core.call('project.open', { path });
    expect(await total('cafe')).toBe(1);
    await core.call('project.close', {});
    expect(stale()).toEqual([-2]);
  });

  it('is left as it is where it is of our form', async () => {
    write('DELETE FROM textIndex');
    await core.call('project.open', { path });
    expect(await total('cafe')).toBe(0);
  });
});
