import { describe, expect, it } from 'vitest';
import { meetingProject, motifJson, runMotif } from '../../../helpers/run-motif.ts';

const script = `> 1
0:05 f How did you come here?
0:12 1 By bus, far too slow #pace !!
0:20 2 +
王小姐：@Anna 我走路来的 *笑*
> Whom did you ask
1:00 1: Nobody ??
`;

async function plannedProject(): Promise<string> {
  const path = await meetingProject();
  const call = (name: string, input: object) => motifJson<{ id: string }>(['call', path, name, JSON.stringify(input)]);
  const questions = [{ text: 'How did you come here?', code: { path: ['Travel'] } }, { text: 'Whom did you ask?' }];
  const guide = await call('guides.create', { name: 'Street', sections: [{ name: 'Way', questions }] });
  const people = [
    { participant: { name: 'Lin' }, role: 'facilitator', sign: 'f' },
    { participant: { name: 'Anna' }, sign: '1' },
    { participant: { name: 'Ben' }, sign: '2' },
    { participant: { name: '王小姐' }, sign: '3' },
  ];
  await call('sessions.create', { name: 'Group 1', method: 'focus-group', guideId: guide.id, people });
  return path;
}

const capture = (path: string, text: string, more: readonly string[] = []) =>
  runMotif(['capture', path, '--session', 'group 1', '-', ...more], { readInput: () => Promise.resolve(text) });

describe('motif capture', () => {
  it('takes the notes of a session from a script, and says what it took', async () => {
    const path = await plannedProject();
    expect((await capture(path, script)).out).toBe(
      ['4 turns in the notes of “Group 1”, 8 marks', '  Lin: 1', '  Anna: 2', '  Ben: 0', '  王小姐: 1', ''].join('\n'),
    );
    const shown = (await runMotif(['show', path, 'Group 1'])).out;
    expect(shown).toContain('Lin [0:05]\nHow did you come here?\n');
    expect(shown).toContain('Anna [0:12]\nBy bus, far too slow\n');
    expect(shown).toContain('agrees: Ben');
    expect(shown).toContain('王小姐 [0:21]\n@Anna 我走路来的 ［笑］\n');
    const { out } = await runMotif(['passages', path, '--code', 'Travel']);
    expect(out).toContain('By bus, far too slow');
    expect((await runMotif(['check', path])).exitCode).toBe(0);
  });

  it('can be run again: the notes are taken up', async () => {
    const path = await plannedProject();
    await capture(path, script);
    const again = await capture(path, '2:00 2 Nor did I', ['--json']);
    expect(JSON.parse(again.out)).toMatchObject({ turns: 5 });
  });

  it.each([
    ['9: Who?', 'Line 2: nobody in “Group 1” has the key or the name “9”.'],
    ['> Never asked', 'Line 2: the guide of “Group 1” has no question “Never asked”.'],
    ['nothing', 'Line 2 can’t be read: “nothing”.'],
  ])('captures nothing of a script that it does not understand: %s', async (line, words) => {
    const path = await plannedProject();
    const { exitCode, err } = await capture(path, `1: Fine\n${line}`);
    expect(exitCode).toBe(1);
    expect(err).toContain(words);
    expect((await runMotif(['documents', path])).out).not.toContain('Group 1');
  });
});

describe('motif marks', () => {
  it('lists what was marked, by document and kind', async () => {
    const path = await plannedProject();
    await capture(path, script);
    const { out } = await runMotif(['marks', path, '--document', 'Group 1']);
    expect(out).toContain('Group 1\n');
    expect(out).toContain('  0:12 Anna · key moment · “By bus, far too slow”');
    expect(out).toContain('  0:12 Anna · agrees: Ben · “By bus, far too slow”');
    expect(out).toContain('  0:21 王小姐 · behaviour · “［笑］”');
    const followUps = (await runMotif(['marks', path, '--kind', 'follow-up'])).out;
    expect(followUps).toBe('Group 1\n  1:00 Anna · follow up · “Nobody”\n');
    expect((await runMotif(['marks', path, '--kind', 'problem'])).out).toBe('Nothing is marked.\n');
  });
});
