import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { motifJson, runMotif, temporaryFolder } from '../../../helpers/run-motif.ts';

describe('motif new', { timeout: 60_000 }, () => {
  it('begins a project with the name and language given', async () => {
    const file = join(temporaryFolder(), 'study.motif');
    const result = await motifJson(['new', file, '--name', '访谈研究', '--language', 'zh-CN']);
    expect(result).toMatchObject({ project: { name: '访谈研究', language: 'zh-CN', path: file } });
  });

  it('names the project after its file where no name is given, and says so in words', async () => {
    const run = await runMotif(['new', 'study.motif'], { cwd: temporaryFolder() });
    expect(run).toMatchObject({ exitCode: 0, err: '' });
    expect(run.out).toContain('“study” was begun in ');
  });

  it('refuses a file that is there, and leaves it untouched', async () => {
    const file = join(temporaryFolder(), 'study.motif');
    writeFileSync(file, 'mine');
    const run = await runMotif(['new', file, '--json']);
    expect(run).toMatchObject({ exitCode: 1, out: '' });
    expect(JSON.parse(run.err)).toMatchObject({ error: { code: 'project-exists', details: { path: file } } });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('is misused with a language that Motif does not speak', async () => {
    const run = await runMotif(['new', join(temporaryFolder(), 'a.motif'), '--language', 'fr']);
    expect(run).toMatchObject({ exitCode: 2, out: '' });
    expect(run.err).toContain('The value of --language is missing or not allowed.');
  });
});
