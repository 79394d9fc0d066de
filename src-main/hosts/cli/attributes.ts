import type { CallOutput } from '../../shared/contract/index.ts';
import { attributeSubject, type AttributeSubject } from '../../shared/contract/participants.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand, CliOutcome } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { formatTable } from './format-table.ts';
import { UsageError } from './usage-error.ts';

export const attributesCommand: CliCommand = {
  name: 'attributes',
  usage: [
    `FILE.motif [--subject ${attributeSubject.options.join('|')}]`,
    `FILE.motif --import TABLE.csv|.xlsx [--subject ${attributeSubject.options.join('|')}] [--create] [--encoding E] [--sheet NAME]`,
  ],
  options: {
    import: { type: 'string' },
    subject: { type: 'string' },
    create: { type: 'boolean' },
    encoding: { type: 'string' },
    sheet: { type: 'string' },
  },
  positionals: [1, 1],
  run: async (cli, args) => {
    const subject = readSubject(args.text('subject'));
    const table = args.text('import');
    await cli.open(args.positionals[0]);
    return table === undefined ? list(cli, subject) : importTable(cli, args, subject ?? 'participant');
  },
};

function readSubject(text: string | undefined): AttributeSubject | undefined {
  const subject = attributeSubject.optional().safeParse(text);
  if (!subject.success) throw new UsageError('option-value', { option: '--subject' });
  return subject.data;
}

async function list(cli: Cli, subject: AttributeSubject | undefined): Promise<CliOutcome> {
  const { words } = cli;
  const attributes = await cli.call('attributes.list', {});
  const value = attributes.filter((attribute) => subject === undefined || attribute.subject === subject);
  const columns = ['attribute', 'of', 'type', 'options', 'id'].map((name) => ({ title: words(`cli.column.${name}`) }));
  const rows = value.map(({ name, subject: of, type, options, id }) => [
    name,
    words(`cli.subject.${of}`),
    words(`cli.attributeType.${type}`),
    options.join('; ') || '–',
    id,
  ]);
  return { value, text: rows.length > 0 ? formatTable(columns, rows) : words('cli.noAttributes') };
}

async function importTable(cli: Cli, args: CliArguments, subject: AttributeSubject): Promise<CliOutcome> {
  const value = await cli.call('attributes.importTable', {
    subject,
    path: cli.absolute(args.text('import') ?? ''),
    encoding: args.text('encoding'),
    sheet: args.text('sheet'),
    createMissing: args.isSet('create'),
  });
  return { value, text: summary(cli, value) };
}

function summary({ words }: Cli, done: CallOutput<'attributes.importTable'>): string {
  const lines = [words('cli.tableCells', { count: done.cells, attributes: done.attributes, created: done.created })];
  if (done.unmatched.length > 0) lines.push(words('cli.tableUnmatched', { names: done.unmatched.join(', ') }));
  if (done.repeated.length > 0) lines.push(words('cli.tableRepeated', { names: done.repeated.join(', ') }));
  if (done.unfit > 0) lines.push(words('cli.tableUnfit', { count: done.unfit }));
  return lines.join('\n');
}
