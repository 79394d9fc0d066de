import type { CliCommand } from './cli-command.ts';
import { formatTable } from './format-table.ts';

export const documentsCommand: CliCommand = {
  name: 'documents',
  usage: ['FILE.motif'],
  options: {},
  positionals: [1, 1],
  run: async (session, args) => {
    const { words } = session;
    await session.open(args.positionals[0]);
    const documents = await session.call('documents.list', {});
    const value = documents.map(({ id, name, kind, characters, words, turns, speakers }) => ({
      id,
      name,
      kind,
      characters,
      words,
      turns,
      speakers,
    }));
    const columns = [
      { title: words('cli.column.document') },
      { title: words('cli.column.kind') },
      { title: words('cli.column.characters'), align: 'right' as const },
      { title: words('cli.column.words'), align: 'right' as const },
      { title: words('cli.column.turns'), align: 'right' as const },
      { title: words('cli.column.speakers') },
      { title: words('cli.column.id') },
    ];
    const rows = value.map((document) => [
      document.name,
      words(`cli.kind.${document.kind}`),
      String(document.characters),
      String(document.words),
      String(document.turns),
      document.speakers.join(', '),
      document.id,
    ]);
    return { value, text: rows.length > 0 ? formatTable(columns, rows) : words('cli.noDocuments') };
  },
};
