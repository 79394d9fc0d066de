import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meetingProject, motifJson, runMotif, temporaryFolder } from '../../../helpers/run-motif.ts';

describe('motif report', { timeout: 60_000 }, () => {
  it('writes the PDF and says its pages and bytes', async () => {
    const file = await meetingProject();
    const output = join(temporaryFolder(), 'report.pdf');
    const result = await motifJson<{ pages: number; bytes: number }>(['report', file, '-o', output]);
    const written = readFileSync(output);
    expect(result).toMatchObject({ path: output, pages: expect.any(Number), bytes: written.length, withheld: 0 });
    expect(written.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('says in words what it wrote', async () => {
    const file = await meetingProject();
    const output = join(temporaryFolder(), 'report.md');
    const run = await runMotif(['report', file, '-o', output, '--template', '简要摘要', '--names', 'nobody']);
    expect(run.out).toMatch(/report\.md: \d+ kB/u);
    expect(readFileSync(output, 'utf8')).toContain('No findings yet.');
  });

  it.each([
    [[], /^\d+ people have no pseudonym yet and keep the names in the transcripts/u],
    [['--names', 'name'], /^$/u],
    [['--names', 'nobody'], /^$/u],
  ])('warns on standard error where people without a pseudonym keep their names: %j', async (options, warning) => {
    const output = join(temporaryFolder(), 'report.md');
    const run = await runMotif(['report', await meetingProject(), '-o', output, ...options]);
    expect(run.exitCode).toBe(0);
    expect(run.err).toMatch(warning);
  });

  it('warns of people without a pseudonym by what a report itself says, and in tables for others', async () => {
    const file = await meetingProject();
    const naming = { by: 'nobody', attributeIds: [] };
    const quotes = { naming, maxLength: null, sources: 'below', includesWithheld: false };
    const blocks = [{ kind: 'method' }];
    await motifJson(['call', file, 'reports.create', JSON.stringify({ name: 'Mine', quotes, blocks })]);
    const folder = temporaryFolder();
    const own = await runMotif(['report', file, '-o', join(folder, 'report.md'), '--report', 'Mine']);
    const tables = ['export', file, '-o', join(folder, 'tables.json')];
    const others = await runMotif([...tables, '--for-others', '--json']);
    expect([own.err, (await runMotif(tables)).err]).toEqual(['', '']);
    expect(JSON.parse(others.err)).toMatchObject({ warning: expect.stringContaining('no pseudonym') });
  });

  it('takes the project’s first report where no name is given, and any by its name', async () => {
    const file = await meetingProject();
    const blocks = (text: string) => ({ blocks: [{ kind: 'text', title: text }] });
    await motifJson(['call', file, 'reports.create', JSON.stringify({ name: 'First', ...blocks('Dear client') })]);
    await motifJson(['call', file, 'reports.create', JSON.stringify({ name: 'Second', ...blocks('Dear reader') })]);
    const output = join(temporaryFolder(), 'report.md');
    await motifJson(['report', file, '-o', output]);
    expect(readFileSync(output, 'utf8')).toContain('Dear client');
    await motifJson(['report', file, '-o', output, '--report', 'second']);
    expect(readFileSync(output, 'utf8')).toContain('Dear reader');
  });

  it('lists what there is where a name is of nothing', async () => {
    const file = await meetingProject();
    const run = await runMotif(['report', file, '-o', join(temporaryFolder(), 'report.pdf'), '--template', 'Weekly']);
    expect(run.exitCode).toBe(1);
    expect(run.err).toContain('There is no report or template “Weekly”.');
    expect(run.err).toContain('Findings report · Short summary · Full documentation');
  });

  it.each([
    [['--template', 'A', '--report', 'B'], 2],
    [['--standard', 'a-3'], 2],
    [['--report', 'B'], 1],
  ])('is refused with %j', async (options, exitCode) => {
    const file = await meetingProject();
    const run = await runMotif(['report', file, '-o', join(temporaryFolder(), 'report.pdf'), ...options]);
    expect(run.exitCode).toBe(exitCode);
  });

  it('takes an SVG for its logo, and refuses what is no picture', async () => {
    const [file, folder] = [await meetingProject(), temporaryFolder()];
    const [logo, output] = [join(folder, 'Acme.svg'), join(folder, 'report.html')];
    writeFileSync(logo, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="9"/></svg>');
    writeFileSync(join(folder, 'notes.svg'), 'Notes');
    await runMotif(['report', file, '-o', output, '--logo', logo]);
    const refused = await runMotif(['report', file, '-o', output, '--logo', join(folder, 'notes.svg')]);
    expect(readFileSync(output, 'utf8')).toMatch(
      /<img[^>]*src="data:image\/png;base64,[^>]*alt="Acme"|alt="Acme"[^>]*src="data:image\/png/u,
    );
    expect([refused.exitCode, refused.err]).toEqual([1, expect.stringContaining('“notes.svg” is not a picture')]);
  });

  it('refuses a standard of PDF for another format', async () => {
    const run = await runMotif(['report', 'study.motif', '-o', 'report.docx', '--standard', 'a-2u']);
    expect(run.exitCode).toBe(2);
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
