import { beforeAll, describe, expect, it } from 'vitest';
import { meetingProject, motifJson, runMotif } from '../../../helpers/run-motif.ts';

const document = 'en_qmsum_IS1004a';

interface Step {
  readonly id: number;
  readonly label: string;
  readonly isUndone: boolean;
}

describe('motif history', { timeout: 60_000 }, () => {
  let file: string;
  beforeAll(async () => {
    file = await meetingProject();
    await motifJson(['code', file, '--document', document, '--code', 'Look', '--range', '0:4']);
  }, 60_000);

  it('lists the steps in words, the latest first', async () => {
    const [last, first] = (await runMotif(['history', file])).out.trim().split('\n');
    expect(last).toMatch(/^\d+ {2}\d{4}-\d{2}-\d{2} \d{2}:\d{2} {2}.* {2}Code “Look”$/);
    expect(first).toMatch(/Import “en_qmsum_IS1004a\.txt”$/);
    expect(await motifJson<Step[]>(['history', file, '--limit', '1'])).toHaveLength(1);
  });

  it('goes back to a step and forward again', async () => {
    const [last, first] = await motifJson<Step[]>(['history', file]);
    const back = await motifJson<Step[]>(['history', file, '--to', String(first!.id)]);
    expect(back.map(({ isUndone }) => isUndone)).toEqual([true, false]);
    expect((await runMotif(['history', file])).out).toContain('(undone)');
    const forth = await motifJson<Step[]>(['history', file, '--to', String(last!.id)]);
    expect(forth.map(({ isUndone }) => isUndone)).toEqual([false, false]);
  });

  it('refuses a step that is not there, and a number that is none', async () => {
    expect((await runMotif(['history', file, '--to', '9999'])).exitCode).toBe(1);
    expect((await runMotif(['history', file, '--to', 'first'])).exitCode).toBe(2);
  });
});
