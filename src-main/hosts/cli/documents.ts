import type { CallOutput } from '../../shared/contract/index.ts';
import type { CliCommand } from './cli-command.ts';
import { formatTable } from './format-table.ts';

export const documentsCommand: CliCommand = {
  name: 'documents',
  usage: ['FILE.motif'],
  options: {},
  positionals: [1, 1],
  run: async (cli, args) => {
    const { words } = cli;
    await cli.open(args.positionals[0]);
    const documents = await cli.call('documents.list', {});
    const folders = await cli.call('folders.list', {});
    const value = documents.map(({ id, name, kind, characters, words, turns, speakers, folderId, tags }) => ({
      id,
      name,
      kind,
      characters,
      words,
      turns,
      speakers,
      folder: folderPath(folders, folderId),
      tags,
    }));
    const columns = [
      { title: words('cli.column.document') },
      { title: words('cli.column.kind') },
      { title: words('cli.column.characters'), align: 'right' as const },
      { title: words('cli.column.words'), align: 'right' as const },
      { title: words('cli.column.turns'), align: 'right' as const },
      { title: words('cli.column.speakers') },
      { title: words('cli.column.folder') },
      { title: words('cli.column.tags') },
      { title: words('cli.column.id') },
    ];
    const rows = value.map((document) => [
      document.name,
      words(`cli.kind.${document.kind}`),
      String(document.characters),
      String(document.words),
      String(document.turns),
      document.speakers.join(', '),
      document.folder ?? '–',
      document.tags.join(', ') || '–',
      document.id,
    ]);
    return { value, text: rows.length > 0 ? formatTable(columns, rows) : words('cli.noDocuments') };
  },
};

type Folders = CallOutput<'folders.list'>;

/** A folder's name with those above it. */
function folderPath(folders: Folders, id: string | null): string | null {
  const folder = folders.find((one) => one.id === id);
  if (!folder) return null;
  const above = folderPath(folders, folder.parentId);
  return above === null ? folder.name : `${above}/${folder.name}`;
}
