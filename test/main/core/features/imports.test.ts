import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Progress } from '../../../../src-main/shared/rpc/port.ts';
import { createTestCore } from '../../../helpers/create-test-core.ts';
import type { TestCore } from '../../../helpers/create-test-core.ts';
import { dumpProject } from '../../../helpers/dump-project.ts';
import { makeWave } from '../../../helpers/make-wave.ts';

const talk = 'Anna: One.\n\nBen: Two.\n\nAnna: Three.\n\nBen: Four.\n';

let core: TestCore;
let path: string;

beforeEach(async () => {
  core = createTestCore();
  path = core.file('study.motif');
  await core.call('project.create', { path });
  mkdirSync(core.file('drop/.hidden'), { recursive: true });
});
afterEach(() => core.close());

function put(name: string, content: string | Uint8Array): string {
  const file = join(core.file('drop'), name);
  writeFileSync(file, content);
  return file;
}

const names = async () => (await core.call('documents.list', {})).map((document) => document.name);

describe('an import', () => {
  it('takes the files that can be read, says why not the others, and is one step', async () => {
    const files = [put('a.txt', talk), put('b.txt', ''), put('c.xyz', 'x'), put('d.txt', talk), core.file('gone.txt')];
    const results = await core.call('imports.run', { files: files.map((file) => ({ path: file })) });
    expect(results.map(({ file, error }) => [file, error?.code ?? 'taken'])).toEqual([
      ['a.txt', 'taken'],
      ['b.txt', 'file-empty'],
      ['c.xyz', 'format-unknown'],
      ['d.txt', 'taken'],
      ['gone.txt', 'file-missing'],
    ]);
    expect(await names()).toEqual(['a', 'd']);
    await core.call('history.undo', {});
    expect(await names()).toEqual([]);
    expect(await core.call('participants.list', {})).toEqual([]);
  });

  it('walks a folder in the order of its names and leaves hidden files out', async () => {
    ['10.txt', '9.txt', '.secret.txt', '.hidden/in.txt', '~$lock.docx'].forEach((name) => put(name, talk));
    await core.call('imports.run', { files: [{ path: core.file('drop') }] });
    expect(await names()).toEqual(['9', '10']);
  });

  it('follows no link in a folder, as it may lead round in a circle', async () => {
    put('a.txt', talk);
    symlinkSync('.', core.file('drop/circle'));
    await core.call('imports.run', { files: [{ path: core.file('drop') }] });
    expect(await names()).toEqual(['a']);
  });

  it('says that a folder holds nothing', async () => {
    const run = core.call('imports.run', { files: [{ path: core.file('drop') }] });
    await expect(run).rejects.toMatchObject({ code: 'folder-empty' });
  });

  it('gives a name that is taken a number', async () => {
    const file = { path: put('a.txt', talk) };
    await core.call('imports.run', { files: [file, file] });
    await core.call('imports.run', { files: [{ ...file, name: 'a (2)' }] });
    expect(await names()).toEqual(['a', 'a (2)', 'a (2) (2)']);
  });

  it('makes one participant of a speaker of several files', async () => {
    const files = [put('a.txt', talk), put('b.txt', talk)].map((file) => ({ path: file }));
    await core.call('imports.run', { files });
    expect(await core.call('participants.list', {})).toMatchObject([
      { name: 'Anna', documents: 2, turns: 4 },
      { name: 'Ben', documents: 2, turns: 4 },
    ]);
  });

  it('leaves the text as it stands when speakers are not to be recognised', async () => {
    await core.call('imports.run', { files: [{ path: put('a.txt', talk), recogniseSpeakers: false, kind: 'survey' }] });
    const [document] = await core.call('documents.list', {});
    expect(document).toMatchObject({ turns: 0, speakers: [], kind: 'survey' });
    const { text } = await core.call('documents.content', { id: document!.id });
    expect(text).toContain('Anna: One.');
  });

  it('leaves no step and no trace when nothing could be taken', async () => {
    const before = dumpProject(path);
    await core.call('imports.run', { files: [{ path: put('b.txt', '') }] });
    expect(dumpProject(path)).toEqual(before);
    expect(await core.call('history.state', {})).toMatchObject({ undoCount: 0 });
  });

  it('says what it is reading', async () => {
    const seen: Progress[] = [];
    const files = [put('a.txt', talk), put('b.txt', talk)].map((file) => ({ path: file }));
    await core.client.call('imports.run', { files }, { onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([
      { stage: 'reading', done: 0, total: 2, item: 'a.txt' },
      { stage: 'reading', done: 1, total: 2, item: 'b.txt' },
      { stage: 'reading', done: 2, total: 2 },
    ]);
  });

  it('stores nothing when it is cancelled', async () => {
    const files = Array.from({ length: 20 }, (_, index) => ({ path: put(`${index}.txt`, talk) }));
    const controller = new AbortController();
    const run = core.client.call(
      'imports.run',
      { files },
      {
        signal: controller.signal,
        onProgress: ({ done }) => done === 3 && controller.abort(),
      },
    );
    await expect(run).rejects.toMatchObject({ code: 'cancelled' });
    expect(await names()).toEqual([]);
  });
});

describe('a preview', () => {
  it('shows what an import would take and stores nothing', async () => {
    const [preview] = await core.call('imports.preview', { files: [{ path: put('a.txt', talk) }] });
    expect(preview).toMatchObject({
      name: 'a',
      kind: 'interview',
      format: 'txt',
      encoding: 'utf-8',
      turns: 4,
      speakers: [
        { name: 'Anna', turns: 2, example: 'One.' },
        { name: 'Ben', turns: 2, example: 'Two.' },
      ],
      error: null,
    });
    expect(preview!.excerpt).toEqual([
      { speaker: 'Anna', at: null, text: 'One.' },
      { speaker: 'Ben', at: null, text: 'Two.' },
      { speaker: 'Anna', at: null, text: 'Three.' },
      { speaker: 'Ben', at: null, text: 'Four.' },
    ]);
    expect(await names()).toEqual([]);
  });

  it.each([
    ['talk.wav', makeWave({ seconds: 1 }), 'file-recording'],
    ['talk.txt', makeWave({ seconds: 1 }), 'file-recording'],
    ['cut.m4a', 'x', 'recording-unknown'],
    ['film.mkv', 'x', 'recording-unknown'],
  ])('says of %s that it is a recording, or should be one', async (name, content, code) => {
    const [preview] = await core.call('imports.preview', { files: [{ path: put(name, content) }] });
    expect(preview).toMatchObject({ file: name, error: { code, details: { file: name } } });
  });

  it('says why a file cannot be taken', async () => {
    const [preview] = await core.call('imports.preview', { files: [{ path: put('b.txt', '') }] });
    expect(preview).toMatchObject({ file: 'b.txt', characters: 0, excerpt: [], error: { code: 'file-empty' } });
  });

  it('needs no project', async () => {
    await core.call('project.close', {});
    expect(await core.call('imports.preview', { files: [{ path: put('a.txt', talk) }] })).toHaveLength(1);
    expect((await core.call('imports.formats', {})).extensions).toContain('docx');
  });
});
