import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../helpers/create-test-core.ts';
import type { TestCore } from '../../../helpers/create-test-core.ts';
import { useStudy } from '../../../helpers/use-study.ts';

describe('projects', () => {
  let core: TestCore;

  beforeEach(() => {
    core = createTestCore();
  });
  afterEach(() => core.close());

  const create = (name: string, more: object = {}) => core.call('project.create', { path: core.file(name), ...more });

  it('are created with a name and a language, and are then the open one', async () => {
    const project = await create('study.motif', { name: '访谈', language: 'zh-CN' });
    expect(project).toMatchObject({ name: '访谈', language: 'zh-CN', path: core.file('study.motif') });
    expect(await core.call('project.current', {})).toEqual(project);
  });

  it('take their name and ending from the path when none is said', async () => {
    expect(await create('my study')).toMatchObject({ name: 'my study', path: core.file('my study.motif') });
  });

  it('are created in folders that are not there yet', async () => {
    expect(await create('a/b/c.motif')).toMatchObject({ name: 'c' });
  });

  it('do not take the place of another file unless that is asked for', async () => {
    writeFileSync(core.file('taken.motif'), 'something else');
    await expect(create('taken.motif')).rejects.toMatchObject({ code: 'project-exists' });
    expect(readFileSync(core.file('taken.motif'), 'utf8')).toBe('something else');
    expect(await create('taken.motif', { replace: true })).toMatchObject({ name: 'taken' });
  });

  it('do not take the place of the one that is open, by whatever name', async () => {
    await create('open.motif', { name: 'Open' });
    symlinkSync(core.file('open.motif'), core.file('link.motif'));
    await expect(create('open.motif', { replace: true })).rejects.toMatchObject({ code: 'project-exists' });
    await expect(create('link.motif', { replace: true })).rejects.toMatchObject({ code: 'project-exists' });
    expect(await core.call('project.current', {})).toMatchObject({ name: 'Open' });
  });

  it('are refused where no file can be written, and the open one stays', async () => {
    await create('open.motif');
    writeFileSync(core.file('file'), '');
    await expect(create('file/study.motif')).rejects.toMatchObject({ code: 'file-unwritable' });
    expect(await core.call('project.current', {})).toMatchObject({ name: 'open' });
  });

  it('are closed when another one is opened, with nothing left beside them', async () => {
    await create('one.motif');
    await create('two.motif');
    expect(existsSync(`${core.file('one.motif')}-wal`)).toBe(false);
    expect(await core.call('project.open', { path: core.file('one.motif') })).toMatchObject({ name: 'one' });
  });

  it('are renamed', async () => {
    await create('one.motif');
    expect(await core.call('project.update', { name: 'Two' })).toMatchObject({ name: 'Two', language: 'en' });
  });

  it('are remembered, the last one first, until they are forgotten', async () => {
    await create('one.motif');
    await create('two.motif');
    await core.call('project.open', { path: core.file('one.motif') });
    const names = async () => (await core.call('preferences.get', {})).recentProjects.map((project) => project.name);
    expect(await names()).toEqual(['one', 'two']);
    await core.call('preferences.forgetProject', { path: core.file('one.motif') });
    expect(await names()).toEqual(['two']);
  });

  it('need to be open for what works on them', async () => {
    await create('one.motif');
    await core.call('project.close', {});
    expect(await core.call('project.current', {})).toBeNull();
    await expect(core.call('codes.tree', {})).rejects.toMatchObject({ code: 'no-project' });
    await expect(core.call('codes.create', { name: 'X' })).rejects.toMatchObject({ code: 'no-project' });
    await expect(core.call('history.undo', {})).rejects.toMatchObject({ code: 'no-project' });
    await expect(core.call('imports.run', { files: [{ path: '/x' }] })).rejects.toMatchObject({ code: 'no-project' });
  });

  it('have a sample, of which each researcher has a copy with nothing to undo', async () => {
    const sample = await core.call('project.openSample', {});
    expect(sample.path).toBe(join(core.file('user-data'), 'sample', 'sample.motif'));
    expect(await core.call('project.summary', {})).toMatchObject({ documents: 3, findings: 6 });
    expect(await core.call('history.state', {})).toMatchObject({ undoCount: 0, redoCount: 0 });
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    await core.call('project.update', { name: 'Mine' });
    await core.call('project.close', {});
    expect(await core.call('project.openSample', {})).toMatchObject({ name: 'Mine' });
  });
});

describe('preferences', () => {
  let core: TestCore;

  beforeEach(() => {
    core = createTestCore();
  });
  afterEach(() => core.close());

  it('keep what was set, panes by their names', async () => {
    await core.call('preferences.set', { theme: 'dark', layout: { left: 200 } });
    await core.call('preferences.set', { language: 'zh-CN', layout: { right: 300 } });
    expect(await core.call('preferences.get', {})).toMatchObject({
      theme: 'dark',
      language: 'zh-CN',
      layout: { left: 200, right: 300 },
    });
    expect(core.changes).toEqual([['preferences'], ['preferences']]);
  });

  it('are the usual ones where their file cannot be read', async () => {
    writeFileSync(join(core.file('user-data'), 'preferences.json'), '{"theme":');
    expect(await core.call('preferences.get', {})).toMatchObject({ theme: 'system', textSize: 16 });
  });

  it('are refused a text size that nobody can read', async () => {
    await expect(core.call('preferences.set', { textSize: 4 })).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

describe('checking a project', () => {
  const hand = useStudy();

  async function afterTampering(sql: string) {
    await hand.core.call('project.close', {});
    const sqlite = new Sqlite(hand.path);
    sqlite.pragma('foreign_keys = OFF');
    sqlite.exec(sql);
    sqlite.close();
    await hand.core.call('project.open', { path: hand.path });
    return hand.core.call('project.check', {});
  }

  it('finds nothing in a healthy one', async () => {
    expect(await hand.core.call('project.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('finds nothing in texts with words longer than the index keeps', async () => {
    const long = ['x'.repeat(40_000), 'é'.repeat(20_001), `${'ж'.repeat(16_383)}x`].join(' ');
    writeFileSync(hand.core.file('long.txt'), `${long} end.`);
    await hand.core.call('imports.run', { files: [{ path: hand.core.file('long.txt') }] });
    expect(await hand.core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    expect(await hand.core.call('search.find', { query: 'x'.repeat(500) })).toMatchObject({ total: 0 });
  });

  it.each([
    ['a text that was changed', ['index'], `UPDATE document SET text = replace(text, 'yellow', 'purple')`],
    ['a text that grew', ['length', 'index'], `UPDATE document SET text = text || ' more' WHERE number = 1`],
    ['a passage outside its text', ['outside-text'], `UPDATE passage SET end = 99999 WHERE start = 0 OR rowid = 1`],
    ['a turn outside its text', ['outside-text'], `UPDATE turn SET end = 99999 WHERE number = 4`],
    ['a coding without its code', ['reference'], `DELETE FROM code WHERE name = 'Voice'`],
    ['an index that lost a document', ['index'], `DELETE FROM textIndex WHERE rowid = 1`],
    ['an index with a document too many', ['index'], `INSERT INTO textIndex (rowid, text) VALUES (99, 'X')`],
    ['a document beside the index', ['index'], `UPDATE document SET number = 77 WHERE number = 2`],
  ])('finds %s', async (_what, codes, sql) => {
    const { ok, problems } = await afterTampering(sql);
    expect(ok).toBe(false);
    expect([...new Set(problems.map((problem) => problem.code))]).toEqual(codes);
  });
});
