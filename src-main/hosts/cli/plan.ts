import type { CallOutput } from '../../shared/contract/index.ts';
import { sessionMethods } from '../../shared/contract/sessions.ts';
import type { Quota } from '../../shared/contract/sessions.ts';
import { AppError } from '../../shared/errors.ts';
import { chooseForm } from './choose-form.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand, CliOutcome } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { formatTable } from './format-table.ts';
import { readLimits } from './read-limits.ts';
import { readWholeNumber } from './read-whole-number.ts';
import { UsageError } from './usage-error.ts';

const usualTarget = 6;
const mostPeople = 100_000;
const mostSessions = 10_000;

export const planCommand: CliCommand = {
  name: 'plan',
  usage: [
    'FILE.motif',
    'FILE.motif [--objectives TEXT] [--methods TEXT] [--planned METHOD=N]…',
    'FILE.motif --quota NAME [--target N] [--limit ATTRIBUTE=V,W | --limit ATTRIBUTE=FROM..TO]…',
    'FILE.motif --delete-quota NAME',
  ],
  options: {
    objectives: { type: 'string' },
    methods: { type: 'string' },
    planned: { type: 'string', multiple: true },
    quota: { type: 'string' },
    target: { type: 'string' },
    limit: { type: 'string', multiple: true },
    'delete-quota': { type: 'string' },
  },
  positionals: [1, 1],
  run: async (cli, args) => {
    const form = chooseForm(args, { quota: setQuota, 'delete-quota': deleteQuota }, update);
    const isOfQuota = args.text('target') !== undefined || args.texts('limit').length > 0;
    if (isOfQuota && args.text('quota') === undefined) throw new UsageError('option-missing', { option: '--quota' });
    const planned = args.texts('planned').map(readPlanned);
    await cli.open(args.positionals[0]);
    await form(cli, args);
    if (planned.length > 0) await cli.call('study.update', { sessions: planned });
    return showPlan(cli);
  },
};

function readPlanned(text: string) {
  const [name = '', number = ''] = text.split('=');
  const method = sessionMethods.find((one) => one === name.trim().toLowerCase());
  const planned = Number(number);
  const isCount = number.trim() !== '' && Number.isInteger(planned) && planned >= 0 && planned <= mostSessions;
  if (method === undefined || !isCount) throw new UsageError('option-value', { option: '--planned' });
  return { method, planned };
}

async function update(cli: Cli, args: CliArguments): Promise<CliOutcome> {
  const [objectives, methods] = [args.text('objectives'), args.text('methods')];
  const said = { ...(objectives !== undefined && { objectives }), ...(methods !== undefined && { methods }) };
  if (Object.keys(said).length > 0) await cli.call('study.update', said);
  return showPlan(cli);
}

/** One of that name is changed, else made. */
async function setQuota(cli: Cli, args: CliArguments): Promise<CliOutcome> {
  const name = args.required('quota');
  const target = readWholeNumber(args, 'target', [1, mostPeople]);
  const limits = args.texts('limit').length > 0 ? await readLimits(cli, args.texts('limit')) : undefined;
  const known = await quotaOf(cli, name);
  if (known) {
    const said = { ...(target !== undefined && { target }), ...(limits && { limits }) };
    await cli.call('quotas.update', { id: known.id, ...said });
  } else await cli.call('quotas.create', { name, target: target ?? usualTarget, limits: limits ?? [] });
  return showPlan(cli);
}

async function deleteQuota(cli: Cli, args: CliArguments): Promise<CliOutcome> {
  const name = args.required('delete-quota');
  const known = await quotaOf(cli, name);
  if (!known) throw new AppError('not-found', { kind: 'quota', name });
  await cli.call('quotas.delete', { id: known.id });
  return showPlan(cli);
}

async function quotaOf(cli: Cli, name: string): Promise<Quota | undefined> {
  const { quotas } = await cli.call('study.plan', {});
  return quotas.find((quota) => quota.id === name || quota.name.toLowerCase() === name.trim().toLowerCase());
}

async function showPlan(cli: Cli): Promise<CliOutcome> {
  const plan = await cli.call('study.plan', {});
  return { value: plan, text: printPlan(cli, plan) || cli.words('cli.noPlan') };
}

function printPlan({ words }: Cli, { objectives, methods, sessions, quotas }: CallOutput<'study.plan'>): string {
  const column = (name: string) => ({ title: words(`cli.column.${name}`) });
  const count = (name: string) => ({ ...column(name), align: 'right' as const });
  const sessionTable = formatTable(
    [column('method'), count('planned'), count('scheduled'), count('held')],
    sessions.map(({ method, planned, scheduled, held }) => [
      words(`sessions.method.${method}`),
      ...[planned, scheduled, held].map(String),
    ]),
  );
  const quotaTable = formatTable(
    [column('quota'), count('target'), count('recruited'), count('came')],
    quotas.map(({ name, target, recruited, held }) => [name, ...[target, recruited.length, held.length].map(String)]),
  );
  const titled = (key: string, text: string) => (text.trim() === '' ? [] : [`${words(key)}\n${text.trim()}`]);
  return [
    ...titled('sessions.plan.objectives', objectives),
    ...titled('sessions.plan.methods', methods),
    ...(sessions.length > 0 ? [sessionTable] : []),
    ...(quotas.length > 0 ? [quotaTable] : []),
  ].join('\n\n');
}
