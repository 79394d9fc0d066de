import { beforeAll, describe, expect, it } from 'vitest';
import { meetingProject, motifJson, runMotif } from '../../../helpers/run-motif.ts';

const document = 'en_qmsum_IS1004a';

interface Listed {
  readonly words: readonly { readonly word: string; readonly count: number }[];
  readonly distinct: number;
}

describe('motif words', { timeout: 60_000 }, () => {
  let file: string;
  beforeAll(async () => {
    file = await meetingProject();
    await motifJson(['code', file, '--document', document, '--code', 'Design/Look', '--range', '0:200']);
  }, 60_000);

  it('lists the most frequent words with how many there are', async () => {
    const { out } = await runMotif(['words', file, '--limit', '2']);
    expect(out).toMatch(
      /^Word +Count +Documents +Participants\n\S+ +\d+ +1 +\d\n\S+ +\d+ +1 +\d\n\d+ different words, 2 shown;/,
    );
  });

  it.each([[['--code', 'Look']], [['--document', document, '--code', 'Design']]])(
    'lists fewer words with %j',
    async (flags) => {
      const all = await motifJson<Listed>(['words', file]);
      const some = await motifJson<Listed>(['words', file, ...flags]);
      expect(some.distinct).toBeLessThan(all.distinct);
    },
  );

  it('lists words of grammar too, and leaves interviewers out', async () => {
    const all = await motifJson<Listed>(['words', file, '--all-words']);
    expect(all.words[0]).toMatchObject({ word: 'the' });
    const participants = await motifJson<{ id: string; name: string }[]>(['participants', file]);
    const setRole = { ids: participants.map(({ id }) => id), role: 'interviewer' };
    await motifJson(['call', file, 'participants.setRole', JSON.stringify(setRole)]);
    const { words } = await motifJson<Listed>(['words', file, '--no-interviewers']);
    expect(words).toEqual([]);
    expect((await runMotif(['codes', file, '--counts', '--no-interviewers'])).out).toContain('documents: 0');
  });

  it('refuses a name that is not there, and what is no number of words', async () => {
    expect((await runMotif(['words', file, '--participant', 'Nobody'])).exitCode).toBe(1);
    expect((await runMotif(['words', file, '--limit', '0'])).exitCode).toBe(2);
  });
});
