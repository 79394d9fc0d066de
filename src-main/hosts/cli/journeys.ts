import { journeyTemplates } from '../../shared/contract/journeys.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand, CliOutcome } from './cli-command.ts';
import type { CliSession } from './cli-session.ts';
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
  run: async (session, args) => {
    refuseConflicts(args);
    const template = readChoice(args, 'template', journeyTemplates) ?? 'purchase';
    await session.open(args.positionals[0]);
    const [name, created] = [args.text('journey'), args.text('create')];
    if (created !== undefined) return createJourney(session, created, template);
    if (name === undefined) return listJourneys(session);
    const { id } = await findJourney(session, name);
    if (args.isSet('fill')) return fillJourney(session, id);
    const journey = await session.call('journeys.get', { id });
    return { value: journey, text: printJourney(session, journey) };
  },
};

function refuseConflicts(args: CliArguments): void {
  const hasJourney = args.text('journey') !== undefined;
  const isNew = args.text('create') !== undefined;
  if (hasJourney && isNew) throw new UsageError('options-conflict', { first: '--journey', second: '--create' });
  if (args.isSet('fill') && !hasJourney) throw new UsageError('option-missing', { option: '--journey' });
  if (args.text('template') !== undefined && !isNew) throw new UsageError('option-missing', { option: '--create' });
}

async function listJourneys(session: CliSession): Promise<CliOutcome> {
  const journeys = await session.call('journeys.list', {});
  const lines = journeys.map(({ name, kind, stages, lanes, personas }) =>
    [
      name,
      session.words(`journeys.kind.${kind}`),
      session.words('cli.stages', { count: stages }),
      session.words('cli.lanes', { count: lanes }),
      ...personas,
    ].join(' · '),
  );
  return { value: journeys, text: journeys.length > 0 ? lines.join('\n') : session.words('cli.noJourneys') };
}

async function createJourney(
  session: CliSession,
  name: string,
  template: (typeof journeyTemplates)[number],
): Promise<CliOutcome> {
  const { id } = await session.call('journeys.create', { name, template });
  const journey = await session.call('journeys.get', { id });
  const counts = { stages: journey.stages.length, lanes: journey.lanes.length };
  return { value: { id, ...counts }, text: session.words('cli.journeyCreated', { name: journey.name, ...counts }) };
}

async function fillJourney(session: CliSession, id: string): Promise<CliOutcome> {
  const filled = await session.call('journeys.fill', { id });
  const { name } = await session.call('journeys.get', { id });
  return {
    value: { id, ...filled },
    text: session.words('cli.filled', { name, count: filled.added, removed: filled.removed }),
  };
}
