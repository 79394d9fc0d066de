import type { Version } from '../../shared/contract/texts.ts';
import type { CliCommand, CliOutcome } from './cli-command.ts';
import type { CliSession } from './cli-session.ts';
import { printEmptied } from './print-comparison.ts';
import { findDocument } from './find-document.ts';
import { UsageError } from './usage-error.ts';

export const versionsCommand: CliCommand = {
  name: 'versions',
  usage: ['FILE.motif --document D', 'FILE.motif --document D --show ID', 'FILE.motif --document D --restore ID'],
  options: { document: { type: 'string' }, show: { type: 'string' }, restore: { type: 'string' } },
  positionals: [1, 1],
  run: async (session, args) => {
    const wanted = args.required('document');
    const [shown, restored] = [args.text('show'), args.text('restore')];
    if (shown !== undefined && restored !== undefined)
      throw new UsageError('options-conflict', { first: '--show', second: '--restore' });
    await session.open(args.positionals[0]);
    const { id: documentId, name } = await findDocument(session, wanted);
    if (shown !== undefined) return show(session, documentId, shown);
    if (restored !== undefined) return restore(session, { documentId, name, id: restored });
    const versions = await session.call('versions.list', { documentId });
    return { value: versions, text: versions.map((version) => print(session, version)).join('\n') };
  },
};

async function show(session: CliSession, documentId: string, id: string): Promise<CliOutcome> {
  const content = await session.call('versions.content', { documentId, id });
  return { value: content, text: content.text };
}

interface Restoring {
  readonly documentId: string;
  readonly name: string;
  readonly id: string;
}

async function restore(session: CliSession, { documentId, name, id }: Restoring): Promise<CliOutcome> {
  const value = await session.call('versions.restore', { documentId, id });
  const done = session.words('cli.restored', { name });
  return { value, text: [...printEmptied(session, value.emptied), done].join('\n') };
}

function print(session: CliSession, { id, kind, at, researcher, ...counts }: Version): string {
  const when = new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  const delta = `+${counts.insertedCharacters} −${counts.deletedCharacters}`;
  return [id, when, researcher, session.words(`texts.kind.${kind}`), delta].filter((part) => part !== '').join('  ');
}
