import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../../src-main/shared/contract/reports.ts';
import { createCoreOptions } from '../../../../src-main/hosts/core-options.ts';
import { meetingProject, runMotif, temporaryFolder } from '../../../helpers/run-motif.ts';

interface Listed {
  readonly reports: readonly { readonly name: string; readonly blocks: number }[];
  readonly templates: readonly { readonly name: string; readonly isOwn: boolean }[];
}

describe('motif reports', { timeout: 60_000 }, () => {
  let file: string;
  let userData: string;
  beforeEach(async () => {
    file = await meetingProject();
    userData = join(temporaryFolder(), 'user-data');
  }, 60_000);

  // Templates are kept beside the projects: runs of a test share the folder.
  const run = (...args: string[]) =>
    runMotif(['reports', file, ...args], {
      coreOptions: { ...createCoreOptions(import.meta.url, userData), userName: 'A' },
    });
  const json = async <Result>(...args: string[]) => JSON.parse((await run(...args, '--json')).out) as Result;

  it('lists reports, and templates from which they can be made', async () => {
    const { templates } = await json<Listed>();
    const { out } = await run();
    expect(out).toBe(['No reports yet.', '', 'Templates', ...templates.map(({ name }) => `  ${name}`), ''].join('\n'));
    expect(templates.length).toBeGreaterThan(0);
  });

  it('takes an SVG for the logo, keeps it in templates, and lets go of it', async () => {
    const logo = join(temporaryFolder(), 'Acme.svg');
    writeFileSync(logo, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="9"/></svg>');
    await run('--create', 'For us', '--logo', logo);
    const idOf = async () => (await json<Pick<Report, 'logoImageId'>>('--report', 'For us')).logoImageId;
    const first = await idOf();
    expect((await run('--report', 'For us', '--no-logo')).out).toBe('The report “For us” has no logo any more.\n');
    expect(await idOf()).toBeNull();
    expect((await run('--report', 'For us', '--logo', logo)).out).toBe('The report “For us” has that logo now.\n');
    await run('--save-template', 'House style', '--report', 'For us');
    await run('--create', 'For them', '--template', 'House style');
    expect([first, (await json<Pick<Report, 'logoImageId'>>('--report', 'For them')).logoImageId]).not.toContain(null);
    expect((await run('--report', 'For us', '--logo', logo, '--no-logo')).exitCode).toBe(2);
  });

  it('makes one of a template in either language, an empty one, and a copy', async () => {
    await run('--create', 'For us', '--template', 'findings REPORT');
    await run('--create', '給客戶', '--template', '研究发现报告');
    await run('--create', 'Empty');
    expect((await run('--create', 'Copy', '--copy', 'for us')).out).toMatch(/^New report “Copy” with \d+ blocks\.$/m);
    const { reports } = await json<Listed>();
    expect(reports.map(({ name }) => name)).toEqual(['For us', 'Copy', '給客戶', 'Empty']);
    expect(reports.at(-1)).toMatchObject({ blocks: 0 });
    expect(new Set(reports.slice(0, 3).map(({ blocks }) => blocks)).size).toBe(1);
  });

  it('shows what one is made of', async () => {
    await run('--create', 'For us', '--template', 'Findings report');
    const { out } = await run('--report', 'FOR US');
    expect(out.split('\n').slice(0, 3)).toEqual([
      'For us · Clear · A4 · Pseudonym',
      '  1. Title page',
      '  2. Contents',
    ]);
    expect((await json<Report>('--report', 'For us')).blocks[0]).toMatchObject({ kind: 'cover' });
  });

  it('keeps one as a template, and deletes both', async () => {
    await run('--create', 'For us', '--template', 'Findings report');
    await run('--save-template', 'Ours', '--report', 'For us');
    expect((await run()).out).toContain('  Ours · Your own\n');
    await run('--delete', 'For us');
    await run('--create', 'Again', '--template', 'ours');
    expect((await json<Listed>()).reports).toMatchObject([{ name: 'Again' }]);
    await run('--delete-template', 'OURS');
    expect((await json<Listed>()).templates.filter(({ isOwn }) => isOwn)).toEqual([]);
  });

  it.each([
    [['--report', 'None'], 'no report or template “None”'],
    [['--create', 'X', '--template', 'None'], 'no report or template “None”'],
    [['--create', 'X', '--copy', 'None'], 'no report or template “None”'],
    [['--delete', 'None'], 'no report or template “None”'],
    [['--delete-template', 'Findings report'], 'no report or template “Findings report”'],
  ])('refuses what is not there: %j', async (args, words) => {
    const refused = await run(...args);
    expect(refused).toMatchObject({ exitCode: 1, out: '' });
    expect(refused.err).toContain(words);
    expect((await json<Listed>()).reports).toEqual([]);
  });

  it.each([
    [['--create', 'X', '--delete', 'Y']],
    [['--create', 'X', '--template', 'A', '--copy', 'B']],
    [['--template', 'A']],
    [['--save-template', 'A']],
  ])('is misused: %j', async (args) => {
    expect(await run(...args)).toMatchObject({ exitCode: 2, out: '' });
  });
});
