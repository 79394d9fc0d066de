import type { CliCommand } from './cli-command.ts';

export const reportCommand: CliCommand = {
  name: 'report',
  usage: ['FILE.motif -o OUT.pdf [--no-figures]'],
  options: { output: { type: 'string', short: 'o' }, 'no-figures': { type: 'boolean' } },
  positionals: [1, 1],
  run: async (session, args) => {
    const path = session.absolute(args.required('output'));
    await session.open(args.positionals[0]);
    const { pages, bytes } = await session.call('report.save', { path, hasFigures: !args.isSet('no-figures') });
    return {
      value: { pages, bytes },
      text: session.words('cli.report', { path, count: pages, kilobytes: Math.ceil(bytes / 1000) }),
    };
  },
};
