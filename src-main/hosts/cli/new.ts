import { language } from '../../shared/contract/values.ts';
import type { CliCommand } from './cli-command.ts';
import { UsageError } from './usage-error.ts';

export const newCommand: CliCommand = {
  name: 'new',
  usage: ['FILE.motif [--name N] [--language en|zh-CN]'],
  options: { name: { type: 'string' }, language: { type: 'string' } },
  positionals: [1, 1],
  run: async (cli, args) => {
    const path = cli.absolute(args.positionals[0] ?? '');
    const chosen = language.optional().safeParse(args.text('language'));
    if (!chosen.success) throw new UsageError('option-value', { option: '--language' });
    const project = await cli.call('project.create', {
      path,
      name: args.text('name'),
      language: chosen.data ?? cli.language ?? undefined,
      remember: false,
    });
    return { value: { project }, text: cli.words('cli.new', { name: project.name, path: project.path }) };
  },
};
