import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fixture, motifJson, runMotif, temporaryFolder } from '../../../helpers/run-motif.ts';

const interview = 'en_archivetw_2020-06-09-Interview-with-Tatsuhiko-Miyagawa';

describe('motif sessions', { timeout: 60_000 }, () => {
  let file: string;
  const sessions = (...args: string[]) => runMotif(['sessions', file, ...args]);
  beforeEach(async () => {
    file = join(temporaryFolder(), 'study.motif');
    await motifJson(['new', file]);
    await motifJson(['import', file, fixture(`transcripts/${interview}.txt`)]);
  });

  it('says that there are none', async () => {
    expect((await sessions()).out).toBe('No sessions yet.\n');
  });

  it('plans one with its people, and says what to know before', async () => {
    const people = ['--people', 'Anna, Ben；王芳', '--facilitators', 'Lin'];
    const made = await sessions('--add', 'Group 1', '--method', 'focus-group', '--date', '2026-11-24 14:30', ...people);
    expect(made.out).toMatch(/^Group 1 · Focus group · Planned · 2026-11-24 14:30 · – · 3\n/);
    expect(made.out).toMatch(/\n0 {2,}Lin {2,}facilitator/);
    expect(made.out).toMatch(/\n3 {2,}王芳/);
    expect(made.err).toContain('A focus group works best with 6 to 10 people; there are 3.');
    expect((await sessions()).out).toMatch(/\nGroup 1 {2}Focus group {2}Planned/);
  });

  it('makes one of a transcript: it was held', async () => {
    const made = await sessions('--add', 'Talk', '--method', 'interview', '--document', interview);
    expect(made.out).toMatch(/^Talk · Interview · Held · /);
  });

  it('changes, cancels and deletes one by its name', async () => {
    await sessions('--add', 'Talk', '--method', 'interview');
    const changed = await sessions('--set', 'talk', '--name', 'Talk 1', '--place', 'Café', '--cancel');
    expect(changed.out).toBe('Talk 1 · Interview · Cancelled · – · Café · 0\n');
    expect((await sessions('--delete', 'Talk 1')).out).toBe('One session was deleted. Its document stays.\n');
    expect((await sessions('--session', 'Talk 1')).exitCode).toBe(1);
  });

  it('refuses what is no date, and what belongs to no form', async () => {
    expect((await sessions('--add', 'Talk', '--method', 'interview', '--date', '2026-13-01')).exitCode).toBe(2);
    expect((await sessions('--place', 'Café')).exitCode).toBe(2);
    expect((await sessions('--add', 'Talk')).exitCode).toBe(2);
  });
});

describe('motif plan', { timeout: 60_000 }, () => {
  let file: string;
  const plan = (...args: string[]) => runMotif(['plan', file, ...args]);
  beforeEach(async () => {
    file = join(temporaryFolder(), 'study.motif');
    await motifJson(['new', file]);
    const age = { subject: 'participant', name: 'Age', type: 'number' };
    const { id } = (await motifJson(['call', file, 'attributes.create', JSON.stringify(age)])) as { id: string };
    const participants = [
      { name: 'Anna', values: { [id]: '24' } },
      { name: 'Ben', values: { [id]: '61' } },
    ];
    await motifJson(['call', file, 'attributes.fill', JSON.stringify({ cells: [], participants })]);
  });

  it('says that nothing is planned', async () => {
    expect((await plan()).out).toBe('Nothing is planned yet.\n');
  });

  it('sets objectives, planned sessions and quotas, and prints them', async () => {
    await plan('--objectives', 'Why they wait', '--planned', 'interview=6', '--planned', 'diary=2');
    await plan('--quota', 'Under 30', '--target', '6', '--limit', 'age=..29');
    const { out } = await plan('--quota', 'UNDER 30', '--target', '8');
    expect(out).toContain('Objectives\nWhy they wait');
    expect(out).toMatch(/\nInterview +6 +0 +0\n/);
    expect(out).toMatch(/\nUnder 30 +8 +1 +0\n/);
    expect((await plan('--delete-quota', 'Under 30')).out).not.toContain('Under 30');
  });

  it('refuses a method or an attribute that there is not', async () => {
    expect((await plan('--planned', 'party=3')).exitCode).toBe(2);
    expect((await plan('--quota', 'Tall', '--limit', 'Height=2..')).exitCode).toBe(1);
    expect((await plan('--limit', 'Age=1..2')).exitCode).toBe(2);
  });
});
