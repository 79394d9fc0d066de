import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeWave } from '../../../../helpers/make-wave.ts';
import { waveFile } from '../../../../helpers/recording-examples.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();

const folder = () => hand.path.replace(/\.motif$/, '.recordings');
const list = () => hand.core.call('recordings.list', {});
const unused = async () => (await hand.core.call('recordings.unused', {})).files;

async function attach(name: string, seconds = 1): Promise<string> {
  return (await hand.core.call('recordings.attach', { path: waveFile(hand.core, name, seconds) })).id;
}

/** Renames the project's file alone, as a file manager does, and opens it. */
async function renameProject(name: string): Promise<void> {
  await hand.core.call('project.close', {});
  renameSync(hand.path, hand.core.file(name));
  await hand.core.call('project.open', { path: hand.core.file(name) });
}

describe('a project that was renamed without its recordings', () => {
  it('finds the folder that it left behind, and goes on using it', async () => {
    await attach('a.wav');
    await attach('b.wav', 2);
    await renameProject('renamed.motif');
    expect(await list()).toMatchObject([
      { path: join(folder(), 'a.wav'), isMissing: false },
      { path: join(folder(), 'b.wav'), isMissing: false },
    ]);
    await attach('c.wav');
    expect(readdirSync(folder()).toSorted()).toEqual(['a.wav', 'b.wav', 'c.wav']);
    expect(existsSync(hand.core.file('renamed.recordings'))).toBe(false);
  });

  it('takes no folder that is another project’s, or that holds other files', async () => {
    await attach('a.wav');
    mkdirSync(hand.core.file('theirs.recordings'));
    waveFile(hand.core, 'theirs.recordings/a.wav', 5);
    await renameProject('renamed.motif');
    writeFileSync(hand.path, '');
    expect(await list()).toMatchObject([{ isMissing: true, path: hand.core.file('renamed.recordings/a.wav') }]);
  });

  it('takes neither of two that could be it', async () => {
    await attach('a.wav');
    mkdirSync(hand.core.file('other.recordings'));
    waveFile(hand.core, 'other.recordings/a.wav');
    await renameProject('renamed.motif');
    expect(await list()).toMatchObject([{ isMissing: true }]);
  });
});

describe('locating a recording', () => {
  it('finds the others that are missing beside it, by name and size, in one step', async () => {
    const id = await attach('a.wav');
    await attach('b.wav', 2);
    await attach('c.wav', 3);
    rmSync(folder(), { recursive: true });
    mkdirSync(hand.core.file('elsewhere'));
    const path = waveFile(hand.core, 'elsewhere/a.wav');
    waveFile(hand.core, 'elsewhere/b.wav', 2);
    waveFile(hand.core, 'elsewhere/c.wav', 4);
    const { undoCount } = await hand.core.call('history.state', {});
    expect(await hand.core.call('recordings.locate', { id, path })).toEqual({ others: 1 });
    expect(await list()).toMatchObject([
      { path, isLinked: true, isMissing: false },
      { path: hand.core.file('elsewhere/b.wav'), isMissing: false },
      { path: join(folder(), 'c.wav'), isMissing: true },
    ]);
    expect((await hand.core.call('history.state', {})).undoCount).toBe(undoCount + 1);
  });

  it('leaves those alone that are not missing', async () => {
    const id = await attach('a.wav');
    await attach('b.wav');
    rmSync(join(folder(), 'a.wav'));
    expect(await hand.core.call('recordings.locate', { id, path: hand.core.file('a.wav') })).toEqual({ others: 0 });
    expect(await list()).toMatchObject([{ isLinked: true }, { isLinked: false }]);
  });

  it('keeps what lies in the project’s folder as the project’s own', async () => {
    const id = await attach('a.wav');
    renameSync(join(folder(), 'a.wav'), join(folder(), 'first.wav'));
    await hand.core.call('recordings.locate', { id, path: join(folder(), 'first.wav') });
    expect(await list()).toMatchObject([{ path: join(folder(), 'first.wav'), isLinked: false, isMissing: false }]);
  });
});

describe('files of removed recordings', () => {
  it('are none while all are in use, nor where nothing was ever copied', async () => {
    expect(await unused()).toEqual([]);
    await attach('a.wav');
    expect(await unused()).toEqual([]);
  });

  it('are told with whether undoing brings them back, also after closing', async () => {
    const id = await attach('a.wav');
    await hand.core.call('recordings.delete', { ids: [id] });
    writeFileSync(join(folder(), 'old.mp3'), Buffer.alloc(70));
    writeFileSync(join(folder(), 'cut.m4a.part'), '');
    writeFileSync(join(folder(), 'notes.txt'), 'kept by hand');
    await hand.core.call('project.close', {});
    await hand.core.call('project.open', { path: hand.path });
    expect(await unused()).toEqual([
      { name: 'a.wav', bytes: makeWave({ seconds: 1 }).length, isRemembered: true },
      { name: 'cut.m4a.part', bytes: 0, isRemembered: false },
      { name: 'old.mp3', bytes: 70, isRemembered: false },
    ]);
  });

  it('are told of a document that was deleted with its recording', async () => {
    const { documentId } = await hand.core.call('recordings.attach', { path: waveFile(hand.core, 'a.wav') });
    await hand.core.call('documents.delete', { ids: [documentId] });
    expect(await unused()).toMatchObject([{ name: 'a.wav', isRemembered: true }]);
  });

  it('are deleted where they are named, and the recording is missing if it comes back', async () => {
    const id = await attach('a.wav');
    await hand.core.call('recordings.delete', { ids: [id] });
    const bytes = makeWave({ seconds: 1 }).length;
    expect(await hand.core.call('recordings.deleteUnused', { names: ['a.wav'] })).toEqual({ files: 1, bytes });
    expect(readdirSync(folder())).toEqual([]);
    await hand.core.call('history.undo', {});
    expect(await list()).toMatchObject([{ name: 'a', isMissing: true }]);
  });

  it.each(['a.wav', 'notes.txt', '../study.motif'])('are never what is in use, or no recording: %s', async (name) => {
    await attach('a.wav');
    await hand.core.call('recordings.delete', { ids: [await attach('b.wav')] });
    writeFileSync(join(folder(), 'notes.txt'), 'kept by hand');
    const deleting = hand.core.call('recordings.deleteUnused', { names: ['b.wav', name] });
    await expect(deleting).rejects.toMatchObject({ code: 'not-found' });
    expect(readdirSync(folder()).toSorted()).toEqual(['a.wav', 'b.wav', 'notes.txt']);
  });
});
