import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CallOutput } from '../../../../src-main/shared/contract/index.ts';
import { makeWave } from '../../../helpers/make-wave.ts';
import { motifJson, runMotif, temporaryFolder } from '../../../helpers/run-motif.ts';

const subtitles = `1
00:00:01,000 --> 00:00:03,500
Anna: The first thing is the remote.

2
00:00:03,500 --> 00:00:08,000
Ben: Yes & no <really>.
`;

describe('motif recordings', () => {
  const folder = temporaryFolder();
  const file = (name: string) => join(folder, name);
  const study = file('study.motif');

  beforeAll(async () => {
    writeFileSync(file('talk.srt'), subtitles);
    writeFileSync(file('talk.wav'), makeWave({ seconds: 9 }));
    await motifJson(['new', study]);
    await motifJson(['import', study, file('talk.srt')]);
  });

  it('attaches a recording, lists it and says where it is', async () => {
    expect((await runMotif(['recordings', study])).out).toContain('No recordings.');
    const attached = await runMotif(['recordings', study, '--attach', file('talk.wav'), '--document', 'talk']);
    expect(attached.out).toContain('Attached “talk”');
    const [recording] = await motifJson<CallOutput<'recordings.list'>>(['recordings', study]);
    expect(recording).toMatchObject({ path: file('study.recordings/talk.wav'), duration: 9000 });
    expect((await runMotif(['recordings', study])).out).toMatch(/talk +talk +0:09 +.*study\.recordings/);
  });

  it('says that no transcriber is set up', async () => {
    const run = await runMotif(['recordings', study, '--transcribe', 'talk']);
    expect(run.exitCode).toBe(1);
    expect(run.err).toContain('No transcriber is set up.');
  });

  it('removes a recording and leaves its file', async () => {
    const run = await runMotif(['recordings', study, '--remove', 'talk']);
    expect(run.out).toContain(file('study.recordings/talk.wav'));
    expect(readFileSync(file('study.recordings/talk.wav'))).toEqual(readFileSync(file('talk.wav')));
  });

  it('cleans up files of removed recordings, and what undoing brings back only where it is told to', async () => {
    writeFileSync(file('study.recordings/old.mp3'), 'x');
    const listed = await runMotif(['recordings', study, '--unused']);
    expect(listed.out).toMatch(/old\.mp3 +1 *\n/);
    expect(listed.out).toMatch(/talk\.wav +\d+ +yes/);
    expect(await motifJson(['recordings', study, '--clean-up'])).toEqual({ files: 1, bytes: 1 });
    expect(readdirSync(file('study.recordings'))).toEqual(['talk.wav']);
    expect((await runMotif(['recordings', study, '--clean-up', '--all'])).out).toContain('Deleted 1 file');
    expect((await runMotif(['recordings', study, '--unused'])).out).toContain('Nothing to clean up');
  });

  it('finds recordings that were moved', async () => {
    await motifJson(['history', study, '--to', '2']);
    const located = await runMotif(['recordings', study, '--locate', 'talk', '--at', file('talk.wav')]);
    expect(located.out).toContain('“talk” is found');
    const [recording] = await motifJson<CallOutput<'recordings.list'>>(['recordings', study]);
    expect(recording).toMatchObject({ path: file('talk.wav'), isMissing: false });
  });

  it.each(['out.srt', 'out.vtt'])('exports %s, from which the same turns are read', async (name) => {
    const args = ['export', study, '--document', 'talk', '-o', file(name), '--names', 'name'];
    expect((await runMotif(args)).out).toContain('Wrote 2 subtitles');
    const other = file(`${name}.motif`);
    await motifJson(['new', other]);
    await motifJson(['import', other, file(name)]);
    const before = await motifJson<object>(['show', study, 'talk']);
    expect(await motifJson<object>(['show', other, 'out'])).toMatchObject({
      ...before,
      id: expect.anything(),
      name: 'out',
    });
  });
});
