import type { CallInput } from '../../shared/contract/index.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { findCode } from './find-code.ts';
import { findDocument } from './find-document.ts';
import { findParticipant } from './find-participant.ts';
import { formatTable } from './format-table.ts';
import { readWholeNumber } from './read-whole-number.ts';

const usualLimit = 100;
const mostWords = 1_000_000;

export const wordsCommand: CliCommand = {
  name: 'words',
  usage: ['FILE.motif [--document D] [--participant P] [--code C] [--no-interviewers] [--all-words] [--limit N]'],
  options: {
    document: { type: 'string', multiple: true },
    participant: { type: 'string', multiple: true },
    code: { type: 'string', multiple: true },
    'no-interviewers': { type: 'boolean' },
    'all-words': { type: 'boolean' },
    limit: { type: 'string' },
  },
  positionals: [1, 1],
  run: async (cli, args) => {
    const limit = readWholeNumber(args, 'limit', [1, mostWords]) ?? usualLimit;
    await cli.open(args.positionals[0]);
    const value = await cli.call('words.list', { ...(await readScope(cli, args)), limit });
    const { words } = cli;
    const count = (name: string) => ({ title: words(`cli.column.${name}`), align: 'right' as const });
    const columns = [{ title: words('cli.column.word') }, ...['count', 'documents', 'participants'].map(count)];
    const rows = value.words.map((one) => [one.word, ...[one.count, one.documents, one.participants].map(String)]);
    const total = words('cli.words', { count: value.distinct, shown: rows.length, total: value.total });
    return { value, text: rows.length > 0 ? `${formatTable(columns, rows)}\n${total}` : total };
  },
};

async function readScope(cli: Cli, args: CliArguments): Promise<CallInput<'words.list'>> {
  return {
    documentIds: await idsOf(args.texts('document'), (name) => findDocument(cli, name)),
    participantIds: await idsOf(args.texts('participant'), (name) => findParticipant(cli, name)),
    codeIds: await idsOf(args.texts('code'), async (name) => findCode(await cli.call('codes.tree', {}), name)),
    leaveOutInterviewers: args.isSet('no-interviewers'),
    keepStopWords: args.isSet('all-words'),
  };
}

/** Where nothing is named, nothing is limited. */
async function idsOf(names: readonly string[], find: (name: string) => Promise<{ readonly id: string }>) {
  const ids: string[] = [];
  for (const name of names) ids.push((await find(name)).id);
  return ids.length > 0 ? ids : undefined;
}
