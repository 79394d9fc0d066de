import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meetingProject, motifJson, runMotif, temporaryFolder } from '../../../helpers/run-motif.ts';

describe('motif check', { timeout: 60_000 }, () => {
  it('finds a sound project sound', async () => {
    const file = await meetingProject();
    expect(await motifJson(['check', file])).toEqual({ ok: true, problems: [] });
    expect((await runMotif(['check', file])).out).toBe('The project file is sound.\n');
  });

  it('says that a damaged project is not, and leaves it untouched', async () => {
    const file = join(temporaryFolder(), 'damaged.motif');
    const bytes = readFileSync(await meetingProject());
    bytes.fill(0x55, 4096, bytes.length - 4096);
    writeFileSync(file, bytes);
    const run = await runMotif(['check', file, '--json']);
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.out)).toMatchObject({ ok: false, problems: [{ code: expect.any(String) }] });
    expect(JSON.parse(run.err)).toMatchObject({ error: { code: 'project-damaged' } });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('refuses a file that is no project', async () => {
    const file = join(temporaryFolder(), 'notes.txt');
    writeFileSync(file, 'notes');
    const run = await runMotif(['check', file, '--json']);
    expect(run).toMatchObject({ exitCode: 1, out: '' });
    expect(JSON.parse(run.err)).toMatchObject({ error: { code: 'not-a-project' } });
  });
});
