import { beforeEach, describe, expect, it } from 'vitest';
import { meetingProject, motifJson, runMotif } from '../../../helpers/run-motif.ts';
import type { CallOutput } from '../../../../src-main/shared/contract/index.ts';

const document = 'en_qmsum_IS1004a';
type Journey = CallOutput<'journeys.get'>;

describe('motif journeys and motif personas', { timeout: 60_000 }, () => {
  let file: string;
  beforeEach(async () => {
    file = await meetingProject();
  }, 60_000);

  const call = <Result>(name: string, input: object) => motifJson<Result>(['call', file, name, JSON.stringify(input)]);

  it('say that there are none', async () => {
    expect((await runMotif(['journeys', file])).out).toBe('No journey maps yet.\n');
    expect((await runMotif(['personas', file])).out).toBe('No personas yet.\n');
  });

  it('make a map of a template, and list it', async () => {
    const made = await runMotif(['journeys', file, '--create', 'Buying', '--template', 'purchase']);
    expect(made.out).toBe('The journey “Buying” was made (6 stages, 6 lanes).\n');
    expect((await runMotif(['journeys', file])).out).toBe('Buying · as-is · 6 stages · 6 lanes\n');
  });

  it('fill a map and show it as a table with counts and words', async () => {
    await motifJson(['code', file, '--document', document, '--code', 'Look', '--range', '0:30']);
    await motifJson(['code', file, '--document', document, '--code', 'Pain', '--range', '10:60']);
    await motifJson(['journeys', file, '--create', 'Buying', '--template', 'blank']);
    const [{ id: journeyId }] = await motifJson<[{ id: string }]>(['journeys', file]);
    const codes = await motifJson<{ id: string; name: string }[]>(['call', file, 'codes.tree']);
    const codeId = (name: string) => codes.find((code) => code.name === name)!.id;
    await call('journeys.addStages', { journeyId, stages: [{ name: 'Choose', codeId: codeId('Look') }] });
    await call('journeys.addLanes', { journeyId, lanes: [{ kind: 'pains', name: '', codeId: codeId('Pain') }] });
    const filled = await runMotif(['journeys', file, '--journey', 'buying', '--fill']);
    expect(filled.out).toBe('1 passage came into “Buying”; gone: 0.\n');
    const { out } = await runMotif(['journeys', file, '--journey', 'Buying']);
    expect(out).toMatch(/^Buying\n\nLane {9}Choose\nPain points {2}\(1\) “.+…\n$/u);
    const shown = await motifJson<Journey>(['journeys', file, '--journey', 'Buying']);
    expect(shown.cells).toMatchObject([{ evidence: [{ start: 10, end: 60, isFromData: true }] }]);
  });

  it('show a persona with its members and traits', async () => {
    const people = await call<{ id: string; name: string }[]>('participants.list', {});
    const input = { name: 'Managers', participantIds: [people[0]!.id] };
    const { id: personaId } = await call<{ id: string }>('personas.create', input);
    await call('personas.addTrait', { personaId, kind: 'goal', text: 'Decides early' });
    expect((await runMotif(['personas', file])).out).toBe(
      `Managers · 1 member\n  ${people[0]!.name}\n  Goal: Decides early (0)\n`,
    );
  });

  it.each([
    ['a template that is none', ['--create', 'A', '--template', 'house'], 2],
    ['a map to show and one to make', ['--create', 'A', '--journey', 'B'], 2],
    ['filling no map', ['--fill'], 2],
    ['a template of no new map', ['--journey', 'B', '--template', 'blank'], 2],
    ['a map that is not there', ['--journey', 'B'], 1],
  ])('refuse %s', async (_name, args, code) => {
    expect((await runMotif(['journeys', file, ...args])).exitCode).toBe(code);
  });
});
