import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../../src-main/hosts/cli/commands.ts';
import { motifJson, runMotif, temporaryFolder } from '../../../helpers/run-motif.ts';

describe('the command line', { timeout: 60_000 }, () => {
  it.each([[['--help']], [['help']], [['-h']]])('shows all commands: %j', async (args) => {
    const run = await runMotif(args);
    expect(run).toMatchObject({ exitCode: 0, err: '' });
    expect(commands.filter(({ name }) => !run.out.includes(`\n  ${name} `))).toEqual([]);
  });

  it.each([[['help', 'search']], [['search', '--help']]])('shows one command: %j', async (args) => {
    const run = await runMotif(args);
    expect(run).toMatchObject({ exitCode: 0, err: '' });
    expect(run.out).toContain('motif search FILE.motif QUERY [--expression] [--limit N] [--context N] [--json]');
  });

  it.each([
    [[], 'A command is missing.'],
    [['frobnicate'], 'There is no command “frobnicate”.'],
    [['help', 'frobnicate'], 'There is no command “frobnicate”.'],
    [['documents', 'a.motif', '--frobnicate'], 'There is no option --frobnicate here.'],
    [['documents', 'a.motif', 'b.motif'], 'There is 1 argument too many.'],
    [['documents'], '1 argument is missing.'],
    [['new', 'a.motif', '--name'], 'The value of --name is missing or not allowed.'],
  ])('is misused, says why and how to use it: %j', async (args, words) => {
    const run = await runMotif(args);
    expect(run).toMatchObject({ exitCode: 2, out: '' });
    expect(run.err).toContain(words);
    expect(run.err).toContain('motif ');
  });

  it('speaks the language of the environment', async () => {
    const run = await runMotif([], { language: 'zh-CN' });
    expect(run.err).toContain('缺少命令。');
  });

  it("speaks the project's language where the environment asks for none", async () => {
    const file = join(temporaryFolder(), 'study.motif');
    await motifJson(['new', file, '--language', 'zh-CN']);
    expect((await runMotif(['codes', file], { language: null })).out).toBe('编码本是空的。\n');
  });
});
