import { AppError } from '../../shared/errors.ts';
import type { CliCommand } from './cli-command.ts';
import type { CliSession } from './cli-session.ts';
import { describeError } from './describe-error.ts';

export const checkCommand: CliCommand = {
  name: 'check',
  usage: ['FILE.motif'],
  options: {},
  positionals: [1, 1],
  run: async (session, args) => {
    const path = args.positionals[0] ?? '';
    const { ok, problems } = await checkProject(session, path);
    const total = session.words(ok ? 'cli.checkOk' : 'cli.checkProblems', { count: problems.length });
    return {
      value: { ok, problems },
      text: [...problems.map(({ text }) => text), total].join('\n'),
      ...(!ok && { refusal: new AppError('project-damaged', { path, problems: problems.length }) }),
    };
  },
};

/** A file too damaged to be opened is an answer to this question, not a refusal to give one. */
async function checkProject(session: CliSession, path: string) {
  try {
    await session.open(path);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'project-damaged') throw error;
    return { ok: false, problems: [{ code: error.code, text: describeError(session.words, error).message }] };
  }
  return session.call('project.check', {});
}
