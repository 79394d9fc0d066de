import { printAttributeValue } from '../../shared/domain/attribute-values.ts';
import type { CliCommand } from './cli-command.ts';
import { formatTable } from './format-table.ts';

export const participantsCommand: CliCommand = {
  name: 'participants',
  usage: ['FILE.motif'],
  options: {},
  positionals: [1, 1],
  run: async (session, args) => {
    const { words } = session;
    await session.open(args.positionals[0]);
    const participants = await session.call('participants.list', {});
    const attributes = (await session.call('attributes.list', {})).filter(({ subject }) => subject === 'participant');
    const value = participants.map(({ values, ...participant }) => ({
      ...participant,
      attributes: Object.fromEntries(
        attributes.map(({ id, name, type }) => [name, printAttributeValue(type, values[id] ?? '')]),
      ),
    }));
    const count = (name: string) => ({ title: words(`cli.column.${name}`), align: 'right' as const });
    const columns = [
      { title: words('cli.column.participant') },
      { title: words('cli.column.role') },
      ...['documents', 'turns', 'words', 'codings'].map(count),
      ...attributes.map(({ name }) => ({ title: name })),
      { title: words('cli.column.id') },
    ];
    const rows = value.map((one) => [
      one.name,
      words(`cli.role.${one.role}`),
      ...[one.documents, one.turns, one.words, one.codings].map(String),
      ...Object.values(one.attributes).map((text) => text.replace(/\s+/g, ' ') || '–'),
      one.id,
    ]);
    return { value, text: rows.length > 0 ? formatTable(columns, rows) : words('cli.noParticipants') };
  },
};
