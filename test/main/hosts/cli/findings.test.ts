import { beforeEach, describe, expect, it } from 'vitest';
import type { WholeFinding } from '../../../../src-main/shared/contract/findings.ts';
import type { ListedFinding } from '../../../../src-main/hosts/cli/print-findings.ts';
import { meetingProject, motifJson, runMotif } from '../../../helpers/run-motif.ts';

const document = 'en_qmsum_IS1004a';

describe('motif findings', { timeout: 60_000 }, () => {
  let file: string;
  beforeEach(async () => {
    file = await meetingProject();
    await motifJson(['code', file, '--document', document, '--code', 'Design/Look', '--range', '0:40']);
    await motifJson(['code', file, '--document', document, '--code', 'Other', '--range', '200:260']);
    await findings('--create', 'It should look good', '--codes', 'Design', '--group', 'Look', '--tag', 'first');
    await findings('--create', 'It should be found', '--document', document, '--range', '300:340');
  }, 60_000);

  const findings = (...args: string[]) => motifJson<unknown>(['findings', file, ...args]);
  const evidence = (...args: string[]) => motifJson<unknown>(['evidence', file, ...args]);
  const list = (...args: string[]) => findings(...args) as Promise<ListedFinding[]>;
  const show = (wanted: string) => findings('--finding', wanted) as Promise<ListedFinding & WholeFinding>;
  const titles = async (...args: string[]) => (await list(...args)).map(({ title }) => title);

  it('lists them in their groups, with what a reader would question', async () => {
    const { out } = await runMotif(['findings', file]);
    expect(out.split('\n')).toMatchObject([
      'Look',
      expect.stringMatching(
        /^ {2}1\. It should look good · Draft · Medium priority · 1 of \d people · 1 of 1 document$/,
      ),
      '     ! A single quote stands behind it: look whether others say so too.',
      '',
      'No group',
      expect.stringMatching(/^ {2}2\. It should be found · /),
      '     ! A single quote stands behind it: look whether others say so too.',
      '',
    ]);
  });

  it('says that there are none', async () => {
    await findings('--delete', '1', '--delete', 'IT SHOULD BE FOUND');
    expect((await runMotif(['findings', file])).out).toBe('No findings.\n');
    expect(await list()).toEqual([]);
  });

  it('lists those of a group, a state or a tag', async () => {
    await findings('--set', '2', '--state', 'final', '--tag', 'First', '--tag', 'second');
    expect(await titles('--group', 'look')).toEqual(['It should look good']);
    expect(await titles('--state', 'final')).toEqual(['It should be found']);
    expect(await titles('--tag', 'FIRST')).toEqual(['It should look good', 'It should be found']);
    expect(await titles('--tag', 'first', '--tag', 'second')).toEqual(['It should be found']);
  });

  it('changes what is said and judged of them', async () => {
    await findings('--set', '1', '--title', 'Looks', '--text', '**Why**', '--recommendation', 'Ask a designer.');
    await findings('--set', '1', '--set', '2', '--severity', '3', '--frequency', '2', '--priority', 'high');
    await findings('--set', 'Looks', '--severity', 'none', '--untag', 'FIRST');
    expect(await show('Looks')).toMatchObject({
      number: 1,
      text: '**Why**',
      recommendation: 'Ask a designer.',
      priority: 'high',
      severity: null,
      frequency: 2,
      tags: [],
    });
    expect(await show('2')).toMatchObject({ priority: 'high', severity: 3 });
  });

  it('says for whom and where in a journey they are', async () => {
    await motifJson(['journeys', file, '--create', 'Buying']);
    const create = (name: string) => motifJson(['call', file, 'personas.create', JSON.stringify({ name })]);
    await create('Planner');
    await findings('--set', '1', '--persona', 'planner', '--stage', 'buying/purchase', '--stage', 'Loyalty');
    expect(await show('1')).toMatchObject({
      personas: [{ name: 'Planner' }],
      stages: [{ name: 'Purchase', journey: 'Buying' }, { name: 'Loyalty' }],
    });
    expect((await runMotif(['findings', file, '--finding', '1'])).out).toContain(
      'Journey stages: Buying/Purchase, Buying/Loyalty',
    );
    await findings('--set', '1', '--persona', 'none', '--stage', 'none');
    expect(await show('1')).toMatchObject({ personas: [], stages: [] });
  });

  it('moves and merges them', async () => {
    await findings('--create', 'Third');
    await findings('--move', 'Third', '--before', '1');
    expect(await titles()).toEqual(['Third', 'It should look good', 'It should be found']);
    expect(await show('Third')).toMatchObject({ group: 'Look' });
    await findings('--merge', '1', '--merge', '3', '--into', 'It should look good');
    expect(await list()).toMatchObject([{ title: 'It should look good', pieces: { for: 2 } }]);
  });

  it('puts evidence on either side, shortens it and takes it away', async () => {
    const added = await evidence('--finding', '1', '--codes', 'Other,Design', '--side', 'against');
    expect(added).toMatchObject({ added: 1, known: 1 });
    const [first, second] = (await show('1')).evidence;
    expect([first, second]).toMatchObject([{ side: 'for' }, { side: 'against' }]);
    const excerpt = `… ${second!.text.trim().split(/\s+/).slice(1, 4).join(' ')} …`;
    await evidence('--finding', '1', '--piece', '2', '--excerpt', excerpt, '--side', 'for');
    await evidence('--finding', '1', '--piece', '2', '--before', '1');
    expect((await show('1')).evidence).toMatchObject([{ side: 'for', excerpt }, { excerpt: null }]);
    const { out } = await runMotif(['findings', file, '--finding', '1']);
    expect(out).toContain(`Evidence for it\n  1. “${excerpt}”\n     — `);
    await evidence('--finding', '1', '--piece', '1', '--whole');
    expect((await show('1')).evidence).toMatchObject([{ excerpt: null }, {}]);
    await evidence('--finding', '1', '--piece', '1', '--remove');
    expect((await show('1')).evidence).toHaveLength(1);
  });

  it.each([
    [['findings', '--finding', 'None'], 'There is no finding “None”'],
    [['findings', '--set', '9', '--state', 'final'], 'There is no finding “9”'],
    [['findings', '--set', '1', '--persona', 'X'], 'There is no persona “X”'],
    [['findings', '--set', '1', '--stage', 'X'], 'There is no stage “X”'],
    [['evidence', '--finding', '1', '--piece', '7', '--remove'], 'no piece of evidence number 7'],
    [['evidence', '--finding', '1', '--piece', '1', '--excerpt', 'Never said'], 'The excerpt says something other'],
    [['evidence', '--finding', '1', '--document', document, '--quote', 'never said so'], '0 places match'],
  ])('refuses what is not there: %j', async ([command, ...args], words) => {
    const before = await list();
    const run = await runMotif([command!, file, ...args]);
    expect(run).toMatchObject({ exitCode: 1, out: '' });
    expect(run.err).toContain(words);
    expect(await list()).toEqual(before);
  });

  it('asks for more where several have a title', async () => {
    await findings('--create', 'it should look GOOD');
    expect((await runMotif(['findings', file, '--finding', 'It should look good'])).err).toContain(
      '2 findings are called',
    );
  });

  it.each([
    [['findings', '--create', 'X', '--delete', '1']],
    [['findings', '--create', 'X', '--codes', 'Design', '--passage', 'x']],
    [['findings', '--set', '1', '--severity', '5']],
    [['findings', '--set', '1', '--state', 'done']],
    [['findings', '--set', '1', '--set', '2', '--title', 'X']],
    [['findings', '--set', '1']],
    [['findings', '--merge', '1']],
    [['evidence', '--finding', '1']],
    [['evidence', '--passage', 'x']],
    [['evidence', '--finding', '1', '--document', document]],
    [['evidence', '--finding', '1', '--quote', 'x']],
    [['evidence', '--finding', '1', '--piece', '0']],
    [['evidence', '--finding', '1', '--piece', '1', '--whole', '--excerpt', 'x']],
  ])('is misused: %j', async ([command, ...args]) => {
    expect(await runMotif([command!, file, ...args])).toMatchObject({ exitCode: 2, out: '' });
  });
});
