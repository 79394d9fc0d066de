import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meetingProject, motifJson, runMotif, temporaryFolder } from '../../../helpers/run-motif.ts';

describe('motif report', { timeout: 60_000 }, () => {
  it('writes the PDF and says its pages and bytes', async () => {
    const file = await meetingProject();
    const output = join(temporaryFolder(), 'report.pdf');
    const result = await motifJson<{ pages: number; bytes: number }>(['report', file, '-o', output]);
    const written = readFileSync(output);
    expect(result).toEqual({ pages: expect.any(Number), bytes: written.length });
    expect(written.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('refuses a place where it cannot write', async () => {
    const file = await meetingProject();
    const run = await runMotif(['report', file, '-o', join(temporaryFolder(), 'none', 'report.pdf'), '--json']);
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.err)).toMatchObject({ error: { code: 'file-unwritable' } });
  });

  it('refuses a place inside a file', async () => {
    const file = await meetingProject();
    const run = await runMotif(['report', file, '-o', join(file, 'report.pdf'), '--json']);
    expect(JSON.parse(run.err)).toMatchObject({ error: { code: 'file-unwritable' } });
  });

  it('is misused without a place to write to', async () => {
    const run = await runMotif(['report', 'study.motif']);
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('--output is missing.');
  });
});
