import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { meetingProject, motifJson, runMotif, temporaryFolder } from '../../../helpers/run-motif.ts';

describe('motif attributes and participants', { timeout: 60_000 }, () => {
  const table = join(temporaryFolder(), 'people.csv');
  let file: string;
  beforeAll(async () => {
    file = await meetingProject();
    writeFileSync(table, 'Name;Age;Uses\nmarketing;34,5;bus\nDora;51;"bus、tram"\n');
  }, 60_000);

  it('imports a table and says what it left out', async () => {
    const run = await runMotif(['attributes', file, '--import', table]);
    expect(run.out).toBe(
      '2 cells were imported (new attributes: 2, new participants: 0).\nLeft out, as nobody or several have the name: Dora\n',
    );
  });

  it('makes who is missing', async () => {
    const done = await motifJson(['attributes', file, '--import', table, '--create']);
    expect(done).toMatchObject({ cells: 4, created: 1, attributes: 0, unmatched: [] });
  });

  it('lists attributes, and participants with their values', async () => {
    expect(await motifJson(['attributes', file, '--subject', 'participant'])).toMatchObject([
      { name: 'Age', type: 'number' },
      { name: 'Uses', type: 'text', options: [] },
    ]);
    expect(await motifJson(['attributes', file, '--subject', 'document'])).toEqual([]);
    const people = await motifJson<{ name: string }[]>(['participants', file]);
    expect(people.find(({ name }) => name === 'Dora')).toMatchObject({
      turns: 0,
      attributes: { Age: '51', Uses: 'bus、tram' },
    });
    expect((await runMotif(['participants', file])).out).toMatch(
      /^Participant +Pseudonym +Role +Consent +Documents +Turns +Words +Codings +Age/,
    );
  });

  it('refuses a table that is none, and a subject that is none', async () => {
    const none = await runMotif(['attributes', file, '--import', join(temporaryFolder(), 'none.csv'), '--json']);
    expect(JSON.parse(none.err)).toMatchObject({ error: { code: 'file-missing' } });
    expect((await runMotif(['attributes', file, '--subject', 'codes'])).exitCode).toBe(2);
  });
});
