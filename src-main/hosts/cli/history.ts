import type { CallOutput } from '../../shared/contract/index.ts';
import { stepDetails } from '../../shared/domain/step-details.ts';
import type { CliCommand } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { UsageError } from './usage-error.ts';

type Step = CallOutput<'history.steps'>[number];

export const historyCommand: CliCommand = {
  name: 'history',
  usage: ['FILE.motif [--limit N]', 'FILE.motif --to STEP'],
  options: { limit: { type: 'string' }, to: { type: 'string' } },
  positionals: [1, 1],
  run: async (cli, args) => {
    const to = readNumber('--to', args.text('to'));
    const limit = readNumber('--limit', args.text('limit'));
    await cli.open(args.positionals[0]);
    if (to !== undefined) await cli.call('history.goTo', { stepId: to });
    const steps = await cli.call('history.steps', { limit });
    return { value: steps, text: print(cli, steps) };
  },
};

function readNumber(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new UsageError('option-value', { option });
  return number;
}

function print(cli: Cli, steps: readonly Step[]): string {
  if (steps.length === 0) return cli.words('cli.noSteps');
  return steps.map((step) => printStep(cli, step)).join('\n');
}

function printStep(cli: Cli, { id, label, details, at, researcher, isUndone }: Step): string {
  const when = new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  const words = cli.words(`history.step.${label}`, stepDetails(details));
  const undone = isUndone ? ` (${cli.words('cli.undone')})` : '';
  return [id, when, researcher, `${words}${undone}`].filter((part) => part !== '').join('  ');
}
