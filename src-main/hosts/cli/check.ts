import { AppError } from '../../shared/errors.ts';
import type { CliCommand } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { describeError } from './describe-error.ts';

export const checkCommand: CliCommand = {
  name: 'check',
  usage: ['FILE.motif'],
  options: {},
  positionals: [1, 1],
  run: async (cli, args) => {
    const path = args.positionals[0] ?? '';
    const { ok, problems } = await checkProject(cli, path);
    const total = cli.words(ok ? 'cli.checkOk' : 'cli.checkProblems', { count: problems.length });
    return {
      value: { ok, problems },
      text: [...problems.map(({ text }) => text), total].join('\n'),
      ...(!ok && { refusal: new AppError('project-damaged', { path, problems: problems.length }) }),
    };
  },
};

/** A file too damaged to be opened is an answer to this question, not a refusal to give one. */
async function checkProject(cli: Cli, path: string) {
  try {
    await cli.open(path);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'project-damaged') throw error;
    return { ok: false, problems: [{ code: error.code, text: describeError(cli.words, error).message }] };
  }
  return cli.call('project.check', {});
}
