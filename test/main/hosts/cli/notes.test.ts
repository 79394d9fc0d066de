import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runMotif, temporaryFolder } from '../../../helpers/run-motif.ts';
import { takeBothNotes, twoNoteTakers } from '../../../helpers/two-note-takers.ts';
import type { TwoNoteTakers } from '../../../helpers/two-note-takers.ts';

let both: TwoNoteTakers;
let file: string;

beforeEach(async () => {
  both = await twoNoteTakers();
  await takeBothNotes(both);
  await both.mine.call('project.close', {});
  file = join(temporaryFolder(), 'study.motif');
  copyFileSync(both.mine.file('mine.motif'), file);
});

afterEach(() => both.close());

describe('motif notes', { timeout: 60_000 }, () => {
  it('hands a session out', async () => {
    const out = join(temporaryFolder(), 'for-ben.motif');
    const run = await runMotif(['notes', file, '--session', 'group 1', '--hand-out', out]);
    expect(run.out).toBe(`“Group 1” was written to ${out}: people, guide and codebook, and nothing that was said.\n`);
    expect((await runMotif(['documents', out])).out).not.toContain('Group 1');
  });

  it('shows what would be merged, and merges it', async () => {
    const merge = ['notes', file, '--session', 'Group 1', '--with', both.handedOut, '--shift', '0'];
    const dry = await runMotif([...merge, '--dry-run']);
    expect(dry.out.split('\n')).toEqual([
      '= 0:05 Ana: We waited forty minutes at the gate',
      '> 0:16 陈晨: 我也是 ［笑］',
      '~ 0:20 Ben: Nobody told us why, it was a mess',
      '  0:24 Ben: Nobody told us anything, a real mess it was',
      '< 0:40 陈晨: 没有人告诉我们为什么',
      '> 1:30 Ana: That is all.',
      '',
      '2 turns in both, 1 only here, 2 only there; their clock is moved by 0 s.',
      '',
    ]);
    expect((await runMotif(merge)).out).toBe('Turns added: 3; kept once: 1; marks: 4; codings: 1.\n');
    expect((await runMotif([...merge, '--dry-run'])).out).toContain('0 only there');
  });

  it.each([
    [['--session', 'Group 1'], 2, '--with is missing.'],
    [['--session', 'Group 1', '--with', 'a', '--hand-out', 'b'], 2, "can't be used together"],
    [['--session', 'None', '--with', 'a'], 1, 'There is no session “None”'],
    [['--session', 'Group 1', '--with', 'nowhere.motif'], 1, 'nowhere.motif'],
  ])('says what is wrong with %j', async (args, exitCode, words) => {
    const run = await runMotif(['notes', file, ...args]);
    expect(run).toMatchObject({ exitCode });
    expect(run.err).toContain(words);
  });
});
