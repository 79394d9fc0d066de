import type { Version } from '../../shared/contract/texts.ts';
import type { CliCommand, CliOutcome } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { printEmptied } from './print-comparison.ts';
import { findDocument } from './find-document.ts';
import { UsageError } from './usage-error.ts';

export const versionsCommand: CliCommand = {
  name: 'versions',
  usage: ['FILE.motif --document D', 'FILE.motif --document D --show ID', 'FILE.motif --document D --restore ID'],
  options: { document: { type: 'string' }, show: { type: 'string' }, restore: { type: 'string' } },
  positionals: [1, 1],
  run: async (cli, args) => {
    const wanted = args.required('document');
    const [shown, restored] = [args.text('show'), args.text('restore')];
    if (shown !== undefined && restored !== undefined)
      throw new UsageError('options-conflict', { first: '--show', second: '--restore' });
    await cli.open(args.positionals[0]);
    const { id: documentId, name } = await findDocument(cli, wanted);
    if (shown !== undefined) return show(cli, documentId, shown);
    if (restored !== undefined) return restore(cli, { documentId, name, id: restored });
    const versions = await cli.call('versions.list', { documentId });
    return { value: versions, text: versions.map((version) => print(cli, version)).join('\n') };
  },
};

async function show(cli: Cli, documentId: string, id: string): Promise<CliOutcome> {
  const content = await cli.call('versions.content', { documentId, id });
  return { value: content, text: content.text };
}

interface Restoring {
  readonly documentId: string;
  readonly name: string;
  readonly id: string;
}

async function restore(cli: Cli, { documentId, name, id }: Restoring): Promise<CliOutcome> {
  const value = await cli.call('versions.restore', { documentId, id });
  const done = cli.words('cli.restored', { name });
  return { value, text: [...printEmptied(cli, value.emptied), done].join('\n') };
}

function print(cli: Cli, { id, kind, at, researcher, ...counts }: Version): string {
  const when = new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  const delta = `+${counts.insertedCharacters} −${counts.deletedCharacters}`;
  return [id, when, researcher, cli.words(`texts.kind.${kind}`), delta].filter((part) => part !== '').join('  ');
}
