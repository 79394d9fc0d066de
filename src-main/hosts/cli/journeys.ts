import { journeyTemplates } from '../../shared/contract/journeys.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand, CliOutcome } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { findJourney } from './find-journey.ts';
import { printJourney } from './print-journey.ts';
import { readChoice } from './read-choice.ts';
import { UsageError } from './usage-error.ts';

export const journeysCommand: CliCommand = {
  name: 'journeys',
  usage: [
    'FILE.motif [--journey NAME]',
    `FILE.motif --create NAME [--template ${journeyTemplates.join('|')}]`,
    'FILE.motif --journey NAME --fill',
  ],
  options: {
    journey: { type: 'string' },
    create: { type: 'string' },
    template: { type: 'string' },
    fill: { type: 'boolean' },
  },
  positionals: [1, 1],
  run: async (cli, args) => {
    refuseConflicts(args);
    const template = readChoice(args, 'template', journeyTemplates) ?? 'purchase';
    await cli.open(args.positionals[0]);
    const [name, created] = [args.text('journey'), args.text('create')];
    if (created !== undefined) return createJourney(cli, created, template);
    if (name === undefined) return listJourneys(cli);
    const { id } = await findJourney(cli, name);
    if (args.isSet('fill')) return fillJourney(cli, id);
    const journey = await cli.call('journeys.get', { id });
    return { value: journey, text: printJourney(cli, journey) };
  },
};

function refuseConflicts(args: CliArguments): void {
  const hasJourney = args.text('journey') !== undefined;
  const isNew = args.text('create') !== undefined;
  if (hasJourney && isNew) throw new UsageError('options-conflict', { first: '--journey', second: '--create' });
  if (args.isSet('fill') && !hasJourney) throw new UsageError('option-missing', { option: '--journey' });
  if (args.text('template') !== undefined && !isNew) throw new UsageError('option-missing', { option: '--create' });
}

async function listJourneys(cli: Cli): Promise<CliOutcome> {
  const journeys = await cli.call('journeys.list', {});
  const lines = journeys.map(({ name, kind, stages, lanes, personas }) =>
    [
      name,
      cli.words(`journeys.kind.${kind}`),
      cli.words('cli.stages', { count: stages }),
      cli.words('cli.lanes', { count: lanes }),
      ...personas,
    ].join(' · '),
  );
  return { value: journeys, text: journeys.length > 0 ? lines.join('\n') : cli.words('cli.noJourneys') };
}

async function createJourney(cli: Cli, name: string, template: (typeof journeyTemplates)[number]): Promise<CliOutcome> {
  const { id } = await cli.call('journeys.create', { name, template });
  const journey = await cli.call('journeys.get', { id });
  const counts = { stages: journey.stages.length, lanes: journey.lanes.length };
  return { value: { id, ...counts }, text: cli.words('cli.journeyCreated', { name: journey.name, ...counts }) };
}

async function fillJourney(cli: Cli, id: string): Promise<CliOutcome> {
  const filled = await cli.call('journeys.fill', { id });
  const { name } = await cli.call('journeys.get', { id });
  return {
    value: { id, ...filled },
    text: cli.words('cli.filled', { name, count: filled.added, removed: filled.removed }),
  };
}
