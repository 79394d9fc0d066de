import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportResult } from '../../../../src-main/shared/contract/imports.ts';
import { makeWave } from '../../../helpers/make-wave.ts';
import { fixture, motifJson, runMotif, temporaryFolder } from '../../../helpers/run-motif.ts';

const meeting = fixture('transcripts/en_qmsum_IS1004a.txt');
const [big5, utf8] = [fixture('encodings/FC-001_v2.big5-hkscs.txt'), fixture('encodings/FC-001_v2.utf8.txt')];

describe('motif import', { timeout: 60_000 }, () => {
  let file: string;
  beforeEach(async () => {
    file = join(temporaryFolder(), 'study.motif');
    await motifJson(['new', file]);
  }, 60_000);

  it('says of a transcript what was taken', async () => {
    const results = await motifJson<ImportResult[]>(['import', file, meeting]);
    expect(results).toEqual([
      {
        file: 'en_qmsum_IS1004a.txt',
        document: expect.any(String),
        encoding: expect.any(String),
        characters: expect.any(Number),
        turns: expect.any(Number),
        speakers: ['Project Manager', 'Industrial Designer', 'User Interface', 'Marketing'],
        warnings: expect.any(Array),
        error: null,
      },
    ]);
  });

  it('walks a folder, takes what it can and refuses the rest with a reason', async () => {
    const folder = join(temporaryFolder(), 'drop');
    mkdirSync(join(folder, 'deeper'), { recursive: true });
    copyFileSync(meeting, join(folder, 'deeper', 'meeting.txt'));
    writeFileSync(join(folder, 'empty.txt'), '');
    const run = await runMotif(['import', file, folder, '--json']);
    const results = JSON.parse(run.out) as ImportResult[];
    expect(run).toMatchObject({ exitCode: 0, err: '' });
    expect(results.find(({ file }) => file === 'meeting.txt')).toMatchObject({ error: null });
    expect(results.find(({ file }) => file === 'empty.txt')).toMatchObject({
      document: null,
      error: { code: 'file-empty', message: expect.stringContaining('“empty.txt” is empty') },
    });
  });

  it('says how a recording is taken, and takes the documents beside it', async () => {
    const folder = join(temporaryFolder(), 'drop');
    mkdirSync(folder);
    copyFileSync(meeting, join(folder, 'meeting.txt'));
    writeFileSync(join(folder, 'the meeting.wav'), makeWave({ seconds: 1 }));
    const run = await runMotif(['import', file, folder]);
    expect(run.exitCode).toBe(0);
    expect(run.out).toContain('1 of 2 files were imported.');
    expect(run.out).toContain('“the meeting.wav” is a recording');
    expect(run.out).toContain(`motif recordings ${file} --attach "${join(folder, 'the meeting.wav')}"`);
  });

  it('is refused when nothing was taken, with the results all the same', async () => {
    const empty = join(temporaryFolder(), 'empty.txt');
    writeFileSync(empty, '');
    const run = await runMotif(['import', file, empty, '--json']);
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.out)).toMatchObject([{ file: 'empty.txt', document: null }]);
    expect(JSON.parse(run.err)).toMatchObject({ error: { code: 'file-empty' } });
  });

  it('reads Big5 into the very text of its UTF-8 twin', async () => {
    const results = await motifJson<ImportResult[]>(['import', file, big5, utf8]);
    const text = async (index: number) =>
      (await motifJson<{ text: string }>(['show', file, results[index]?.document ?? ''])).text;
    expect(await text(0)).toBe(await text(1));
  });

  it('gives the documents the kind that was asked for', async () => {
    await motifJson(['import', file, meeting, '--kind', 'focus-group']);
    expect(await motifJson(['documents', file])).toMatchObject([{ kind: 'focus-group' }]);
  });

  it('sums up in words', async () => {
    const run = await runMotif(['import', file, meeting]);
    expect(run.exitCode).toBe(0);
    expect(run.out).toMatch(/en_qmsum_IS1004a\.txt.*Project Manager, Industrial Designer/);
    expect(run.out).toContain('1 of 1 file was imported.');
  });

  it('shows progress on one line of a terminal, and takes it away', async () => {
    const run = await runMotif(['import', file, meeting, '--json'], { isTerminal: true });
    expect(run.err).toContain('\r\u001b[2KReading 0/1 en_qmsum_IS1004a.txt');
    expect(run.err.endsWith('\r\u001b[2K')).toBe(true);
  });

  it('shows progress as plain lines elsewhere, when it takes more than a second', async () => {
    const times = [0, 5000, 5000, 5001, 5002, 5003].values();
    const run = await runMotif(['import', file, meeting], { clock: () => times.next().value ?? 5004 });
    expect(run.err).toBe('Reading 0/1 en_qmsum_IS1004a.txt\n');
  });

  it('stores nothing when it is cancelled', async () => {
    const controller = new AbortController();
    controller.abort();
    const run = await runMotif(['import', file, meeting, '--json'], { signal: controller.signal });
    expect(JSON.parse(run.err)).toMatchObject({ error: { code: 'cancelled' } });
    expect(await motifJson(['documents', file])).toEqual([]);
  });

  it.each([
    [['import', 'study.motif'], '1 argument is missing.'],
    [['import', 'study.motif', 'a.txt', '--kind', 'poem'], 'The value of --kind is missing or not allowed.'],
  ])('is misused: %j', async (args, words) => {
    const run = await runMotif(args);
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain(words);
  });
});
