import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Participant } from '../../../../src-main/shared/contract/participants.ts';
import { meetingProject, motifJson, runMotif, temporaryFolder } from '../../../helpers/run-motif.ts';

let file: string;
beforeEach(async () => {
  file = await meetingProject();
}, 60_000);

const people = () => motifJson<readonly Participant[]>(['participants', file]);
const person = async (name: string) => (await people()).find((one) => one.name === name);

describe('motif participants', { timeout: 60_000 }, () => {
  it('records what somebody agreed to, and prints it', async () => {
    const args = ['participants', file, '--participant', 'Marketing', '--participant', 'User Interface'];
    const run = await runMotif([...args, '--consent', 'given', '--may-quote', 'no', '--stored-until', '2031-12-31']);
    expect(run.out).toBe('2 participants were changed.\n');
    expect(await person('Marketing')).toMatchObject({
      consent: { state: 'given', mayRecord: null, mayQuote: false, storedUntil: '2031-12-31' },
    });
    const printed = (await runMotif(['participants', file])).out;
    expect(printed).toContain('Given; not to be quoted; stored until 2031-12-31');
    await runMotif(['participants', file, '--everybody', '--may-quote', 'unknown', '--consent', 'withdrawn']);
    expect((await people()).map(({ consent }) => [consent.state, consent.mayQuote])).toEqual(
      Array.from({ length: 4 }, () => ['withdrawn', null]),
    );
  });

  it('gives pseudonyms to those who have none, in one step', async () => {
    await runMotif(['participants', file, '--participant', 'Marketing', '--pseudonym', 'P2']);
    expect((await runMotif(['participants', file, '--give-pseudonyms'])).out).toContain('3 participants were given');
    expect((await people()).map(({ name, pseudonym }) => `${name}: ${pseudonym}`)).toEqual([
      'Industrial Designer: P1',
      'Marketing: P2',
      'Project Manager: P3',
      'User Interface: P4',
    ]);
    expect((await runMotif(['history', file, '--limit', '1'])).out).toContain('Pseudonyms of 3 participants');
  });

  it.each([
    [['--consent', 'given'], '--participant is missing'],
    [['--pseudonym', 'P1'], '--participant is missing'],
    [['--everybody', '--participant', 'A'], "can't be used together"],
    [['--participant', 'A', '--consent', 'perhaps'], 'The value of --consent'],
    [['--participant', 'A', '--stored-until', '2031-02-30'], 'The value of --stored-until'],
    [['--participant', 'A', '--participant', 'B', '--pseudonym', 'P1'], 'The value of --pseudonym'],
    [['--give-pseudonyms', '--may-quote', 'no'], '--participant is missing'],
  ])('is misused with %j', async (args, words) => {
    const run = await runMotif(['participants', 'study.motif', ...args]);
    expect([run.exitCode, run.err]).toEqual([2, expect.stringContaining(words)]);
  });

  it('refuses who is not there', async () => {
    const run = await runMotif(['participants', file, '--participant', 'Nobody', '--consent', 'given']);
    expect([run.exitCode, run.err]).toEqual([1, expect.stringContaining('no participant “Nobody”')]);
  });
});

describe('motif export', { timeout: 60_000 }, () => {
  const path = () => join(temporaryFolder(), 'board.svg');
  const wordsOf = (svg: string) => readFileSync(svg, 'utf8').replace(/<[^>]+>/gu, '');

  beforeEach(async () => {
    const [document] = await motifJson<readonly { readonly name: string }[]>(['documents', file]);
    await motifJson(['code', file, '--document', document!.name, '--code', 'Look', '--range', '0:9']);
    await motifJson(['boards', file, '--create', 'Needs', '--codes', 'Look']);
    await motifJson(['participants', file, '--give-pseudonyms']);
  });

  it('names people by pseudonym, by name or not at all', async () => {
    const [pseudonym, name, nobody] = [path(), path(), path()];
    const draw = (svg: string, ...args: string[]) =>
      motifJson(['export', file, '--board', 'Needs', '-o', svg, ...args]);
    await draw(pseudonym);
    await draw(name, '--names', 'name');
    await draw(nobody, '--names', 'nobody');
    expect(wordsOf(pseudonym)).toContain('P3 ·');
    expect(wordsOf(name)).toContain('Project Manager ·');
    expect(wordsOf(nobody)).not.toMatch(/P3|Project Manager/u);
  });

  it('withholds quotes, says how many, and includes them where that is wanted', async () => {
    await motifJson(['participants', file, '--everybody', '--consent', 'refused']);
    const run = await runMotif(['export', file, '--board', 'Needs', '-o', path()]);
    expect(run.out).toContain('1 quote was withheld');
    const whole = await motifJson(['export', file, '--board', 'Needs', '-o', path(), '--all-quotes']);
    expect(whole).toMatchObject({ withheld: 0 });
  });

  it.each([
    ['passages', '--code', 'Look'],
    ['query', '--codes', 'Look'],
    ['boards', '--board', 'Needs'],
  ])('marks words that may not be quoted where %s prints them', async (command, option, name) => {
    await motifJson(['participants', file, '--everybody', '--may-quote', 'no']);
    expect((await runMotif([command, file, option, name])).out).toContain('· Not to be quoted');
  });

  it('refuses an attribute that is not there', async () => {
    const run = await runMotif(['export', file, '--board', 'Needs', '-o', path(), '--attributes', 'Age']);
    expect([run.exitCode, run.err]).toEqual([1, expect.stringContaining('no attribute “Age”')]);
  });
});
