import { printAttributeValue } from '../../shared/domain/attribute-values.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand, CliOutcome } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { consentOptions, consentUsage, printConsent, readConsent } from './consent-options.ts';
import { formatTable } from './format-table.ts';
import { givePseudonymsToAll, setParticipants } from './set-participants.ts';
import { UsageError } from './usage-error.ts';

export const participantsCommand: CliCommand = {
  name: 'participants',
  usage: [
    'FILE.motif',
    `FILE.motif (--participant P … | --everybody) ${consentUsage}`,
    'FILE.motif --participant P --pseudonym NAME',
    'FILE.motif --give-pseudonyms [--prefix P]',
  ],
  options: {
    ...consentOptions,
    participant: { type: 'string', multiple: true },
    everybody: { type: 'boolean' },
    pseudonym: { type: 'string' },
    'give-pseudonyms': { type: 'boolean' },
    prefix: { type: 'string' },
  },
  positionals: [1, 1],
  run: async (cli, args) => {
    const consent = readConsent(args);
    refuseConflicts(args);
    await cli.open(args.positionals[0]);
    if (args.isSet('give-pseudonyms')) return givePseudonymsToAll(cli, args.text('prefix') ?? 'P');
    if (args.isSet('everybody') || args.texts('participant').length > 0) return setParticipants(cli, args, consent);
    return list(cli);
  },
};

/** Whom it is about is said in one way; one pseudonym belongs to one participant. */
function refuseConflicts(args: CliArguments): void {
  const names = args.texts('participant');
  const ways = [
    ...(names.length > 0 ? ['--participant'] : []),
    ...['everybody', 'give-pseudonyms'].filter((way) => args.isSet(way)).map((way) => `--${way}`),
  ];
  const [way, other] = ways;
  if (way !== undefined && other !== undefined) throw new UsageError('options-conflict', { first: way, second: other });
  const isSaid = Object.keys(consentOptions).some((option) => args.text(option) !== undefined);
  const isNamed = args.text('pseudonym') !== undefined;
  if ((isSaid && (way === undefined || way === '--give-pseudonyms')) || (isNamed && names.length === 0))
    throw new UsageError('option-missing', { option: '--participant' });
  if (isNamed && names.length > 1) throw new UsageError('option-value', { option: '--pseudonym' });
}

async function list(cli: Cli): Promise<CliOutcome> {
  const { words } = cli;
  const participants = await cli.call('participants.list', {});
  const attributes = (await cli.call('attributes.list', {})).filter(({ subject }) => subject === 'participant');
  const value = participants.map(({ values, ...participant }) => ({
    ...participant,
    attributes: Object.fromEntries(
      attributes.map(({ id, name, type }) => [name, printAttributeValue(type, values[id] ?? '')]),
    ),
  }));
  const titles = ['participant', 'pseudonym', 'role', 'consent'].map((name) => ({
    title: words(`cli.column.${name}`),
  }));
  const counts = ['documents', 'turns', 'words', 'codings'].map((name) => ({
    title: words(`cli.column.${name}`),
    align: 'right' as const,
  }));
  const columns = [
    ...titles,
    ...counts,
    ...attributes.map(({ name: title }) => ({ title })),
    { title: words('cli.column.id') },
  ];
  const rows = value.map((one) => [
    one.name,
    one.pseudonym || '–',
    words(`cli.role.${one.role}`),
    printConsent(one.consent, words),
    ...[one.documents, one.turns, one.words, one.codings].map(String),
    ...Object.values(one.attributes).map((text) => text.replace(/\s+/g, ' ') || '–'),
    one.id,
  ]);
  return { value, text: rows.length > 0 ? formatTable(columns, rows) : words('cli.noParticipants') };
}
