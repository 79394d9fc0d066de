import type { CallOutput } from '../../shared/contract/index.ts';
import { stepDetails } from '../../shared/domain/step-details.ts';
import type { CliCommand } from './cli-command.ts';
import type { CliSession } from './cli-session.ts';
import { UsageError } from './usage-error.ts';

type Step = CallOutput<'history.steps'>[number];

export const historyCommand: CliCommand = {
  name: 'history',
  usage: ['FILE.motif [--limit N]', 'FILE.motif --to STEP'],
  options: { limit: { type: 'string' }, to: { type: 'string' } },
  positionals: [1, 1],
  run: async (session, args) => {
    const to = readNumber('--to', args.text('to'));
    const limit = readNumber('--limit', args.text('limit'));
    await session.open(args.positionals[0]);
    if (to !== undefined) await session.call('history.goTo', { stepId: to });
    const steps = await session.call('history.steps', { limit });
    return { value: steps, text: print(session, steps) };
  },
};

function readNumber(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new UsageError('option-value', { option });
  return number;
}

function print(session: CliSession, steps: readonly Step[]): string {
  if (steps.length === 0) return session.words('cli.noSteps');
  return steps.map((step) => printStep(session, step)).join('\n');
}

function printStep(session: CliSession, { id, label, details, at, researcher, isUndone }: Step): string {
  const when = new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  const words = session.words(`history.step.${label}`, stepDetails(details));
  const undone = isUndone ? ` (${session.words('cli.undone')})` : '';
  return [id, when, researcher, `${words}${undone}`].filter((part) => part !== '').join('  ');
}
