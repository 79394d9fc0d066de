import type { SearchHit } from '../../shared/contract/search.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand, CliOutcome } from './cli-command.ts';
import type { CliSession } from './cli-session.ts';
import { readWholeNumber } from './read-whole-number.ts';
import { UsageError } from './usage-error.ts';

const mostHits = 1_000_000;

type Search = (session: CliSession, query: string, args: CliArguments) => Promise<CliOutcome>;

export const searchCommand: CliCommand = {
  name: 'search',
  usage: ['FILE.motif QUERY [--expression] [--limit N] [--context N]', 'FILE.motif QUERY --in memos|names'],
  options: {
    limit: { type: 'string' },
    context: { type: 'string' },
    in: { type: 'string' },
    expression: { type: 'boolean' },
  },
  positionals: [2, 2],
  run: async (session, args) => {
    const where = args.text('in') ?? 'texts';
    const search = searches[where];
    if (!search) throw new UsageError('option-value', { option: '--in' });
    const [project, query = ''] = args.positionals;
    await session.open(project);
    return search(session, query, args);
  },
};

const findInTexts: Search = async (session, query, args) => {
  const limit = readWholeNumber(args, 'limit', [1, mostHits]);
  const context = readWholeNumber(args, 'context', [10, 500]);
  const { total, hits } = await session.call('search.find', { query, by: mode(args), limit, context });
  const words = session.words('cli.search', { count: total, shown: hits.length });
  return { value: { total, hits: hits.map(toJson) }, text: [...hits.map(line), words].join('\n') };
};

const findInMemos: Search = async (session, query, args) => {
  const found = await session.call('search.memos', { query, by: mode(args) });
  const lines = found.map(({ memo, before, match, after }) => `${memo.on}: ${before}[${match}]${after}`);
  return { value: found, text: [...lines, session.words('cli.foundMemos', { count: found.length })].join('\n') };
};

const findNames: Search = async (session, query) => {
  const found = await session.call('search.names', { query });
  const lines = found.map(({ kind, name }) => `${session.words(`search.nameKinds.${kind}`)}: ${name}`);
  return { value: found, text: [...lines, session.words('cli.foundNames', { count: found.length })].join('\n') };
};

const searches: Readonly<Record<string, Search>> = { texts: findInTexts, memos: findInMemos, names: findNames };

const mode = (args: CliArguments) => (args.isSet('expression') ? 'expression' : 'words');

function toJson({ documentId, start, end, before, match, after }: SearchHit) {
  return { document: documentId, start, end, before, match, after };
}

function line({ document, start, before, match, after }: SearchHit): string {
  return `${document}:${start}: ${before}[${match}]${after}`.replaceAll('\n', ' ');
}
