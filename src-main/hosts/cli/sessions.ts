import { sessionMethods } from '../../shared/contract/sessions.ts';
import type { Session, SessionSummary } from '../../shared/contract/sessions.ts';
import { sessionConcerns, type SessionConcern } from '../../shared/domain/session-concerns.ts';
import { chooseForm } from './choose-form.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand, CliOutcome } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { findSession } from './find-session.ts';
import { formatTable } from './format-table.ts';
import { readPeople, readSession, sessionFields, sessionFieldsUsage } from './read-session.ts';
import { UsageError } from './usage-error.ts';

export const sessionsCommand: CliCommand = {
  name: 'sessions',
  usage: [
    'FILE.motif [--session S]',
    `FILE.motif --add NAME --method ${sessionMethods.join('|')} ${sessionFieldsUsage}`,
    `FILE.motif --set S [--name NAME] [--method M] ${sessionFieldsUsage} [--cancel | --restore]`,
    'FILE.motif --delete S…',
  ],
  options: {
    ...sessionFields,
    session: { type: 'string' },
    add: { type: 'string' },
    set: { type: 'string' },
    delete: { type: 'string', multiple: true },
    name: { type: 'string' },
    cancel: { type: 'boolean' },
    restore: { type: 'boolean' },
  },
  positionals: [1, 1],
  run: async (cli, args) => {
    const form = chooseForm(args, { session: show, add, set, delete: remove }, list);
    refuseConflicts(args);
    await cli.open(args.positionals[0]);
    return form(cli, args);
  },
};

function refuseConflicts(args: CliArguments): void {
  const isChange = args.text('add') !== undefined || args.text('set') !== undefined;
  const isSaid = Object.keys(sessionFields).some((option) => args.text(option) !== undefined);
  if (isSaid && !isChange) throw new UsageError('option-missing', { option: '--set' });
  const onlySet = args.text('name') !== undefined || args.isSet('cancel') || args.isSet('restore');
  if (onlySet && args.text('set') === undefined) throw new UsageError('option-missing', { option: '--set' });
  if (args.isSet('cancel') && args.isSet('restore')) {
    throw new UsageError('options-conflict', { first: '--cancel', second: '--restore' });
  }
}

async function list(cli: Cli): Promise<CliOutcome> {
  const sessions = await cli.call('sessions.list', {});
  const { words } = cli;
  const columns = [
    ...['session', 'method', 'state', 'date', 'place'].map((name) => ({ title: words(`cli.column.${name}`) })),
    { title: words('cli.column.participants'), align: 'right' as const },
    { title: words('cli.column.turns'), align: 'right' as const },
    { title: words('cli.column.id') },
  ];
  const rows = sessions.map((session) => [...factsOf(cli, session), String(session.turns), session.id]);
  return { value: sessions, text: rows.length > 0 ? formatTable(columns, rows) : words('cli.noSessions') };
}

const factsOf = ({ words }: Cli, { name, method, state, date, place, participants }: SessionSummary) => [
  name,
  words(`sessions.method.${method}`),
  words(`sessions.state.${state}`),
  date?.replace('T', ' ') ?? '–',
  place || '–',
  String(participants),
];

async function show(cli: Cli, args: CliArguments): Promise<CliOutcome> {
  const { id } = await findSession(cli, args.required('session'));
  return shownSession(cli, id);
}

async function shownSession(cli: Cli, id: string): Promise<CliOutcome> {
  const session = await cli.call('sessions.get', { id });
  const summary = await findSession(cli, id);
  const columns = ['key', 'participant', 'role', 'consent', 'attended'].map((name) => ({
    title: cli.words(`cli.column.${name}`),
  }));
  const people = session.people.length > 0 ? ['', formatTable(columns, peopleRows(cli, session))] : [];
  const warning = concernsOf(cli, session);
  const text = [factsOf(cli, summary).join(' · '), ...people].join('\n');
  return { value: session, text, ...(warning === '' ? {} : { warning }) };
}

const peopleRows = ({ words }: Cli, { people }: Session) =>
  people.map(({ sign, name, role, consent, attended }) => [
    sign,
    name,
    words(role === 'facilitator' ? 'sessions.facilitator' : 'cli.role.participant'),
    words(`consent.state.${consent}`),
    words(`sessions.attended.${attended === null ? 'unknown' : attended ? 'yes' : 'no'}`),
  ]);

/** What should be known before it begins, a sentence a line. */
function concernsOf({ words }: Cli, { method, people, state }: Session): string {
  if (state !== 'planned' && state !== 'running') return '';
  const wordsOf = (concern: SessionConcern) =>
    'count' in concern
      ? words(`sessions.concern.${concern.kind}`, { count: concern.count })
      : words(`sessions.concern.${concern.kind}`, { count: concern.names.length, names: concern.names.join(', ') });
  return sessionConcerns(method, people).map(wordsOf).join('\n');
}

async function add(cli: Cli, args: CliArguments): Promise<CliOutcome> {
  const { method, documentId, ...said } = await readSession(cli, args);
  if (method === undefined) throw new UsageError('option-missing', { option: '--method' });
  const people = readPeople(args);
  const { id } = await cli.call('sessions.create', {
    name: args.required('add'),
    method,
    ...said,
    ...(people && { people }),
    ...(typeof documentId === 'string' && { documentId }),
  });
  return shownSession(cli, id);
}

async function set(cli: Cli, args: CliArguments): Promise<CliOutcome> {
  const { id } = await findSession(cli, args.required('set'));
  const [name, people] = [args.text('name'), readPeople(args)];
  const said = {
    ...(await readSession(cli, args)),
    ...(name !== undefined && { name }),
    ...(args.isSet('cancel') && { isCancelled: true }),
    ...(args.isSet('restore') && { isCancelled: false }),
  };
  if (Object.keys(said).length > 0) await cli.call('sessions.update', { id, ...said });
  if (people) await cli.call('sessions.setPeople', { id, people });
  return shownSession(cli, id);
}

async function remove(cli: Cli, args: CliArguments): Promise<CliOutcome> {
  const ids: string[] = [];
  for (const wanted of args.texts('delete')) ids.push((await findSession(cli, wanted)).id);
  await cli.call('sessions.delete', { ids });
  return { value: { ids }, text: cli.words('cli.sessionsDeleted', { count: ids.length }) };
}
