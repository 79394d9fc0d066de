import type { SearchHit } from '../../shared/contract/search.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand, CliOutcome } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { readWholeNumber } from './read-whole-number.ts';
import { UsageError } from './usage-error.ts';

const mostHits = 1_000_000;

type Search = (cli: Cli, query: string, args: CliArguments) => Promise<CliOutcome>;

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
  run: async (cli, args) => {
    const where = args.text('in') ?? 'texts';
    const search = searches[where];
    if (!search) throw new UsageError('option-value', { option: '--in' });
    const [project, query = ''] = args.positionals;
    await cli.open(project);
    return search(cli, query, args);
  },
};

const findInTexts: Search = async (cli, query, args) => {
  const limit = readWholeNumber(args, 'limit', [1, mostHits]);
  const context = readWholeNumber(args, 'context', [10, 500]);
  const { total, hits } = await cli.call('search.find', { query, by: mode(args), limit, context });
  const words = cli.words('cli.search', { count: total, shown: hits.length });
  return { value: { total, hits: hits.map(toJson) }, text: [...hits.map(line), words].join('\n') };
};

const findInMemos: Search = async (cli, query, args) => {
  const found = await cli.call('search.memos', { query, by: mode(args) });
  const lines = found.map(({ memo, before, match, after }) => `${memo.on}: ${before}[${match}]${after}`);
  return { value: found, text: [...lines, cli.words('cli.foundMemos', { count: found.length })].join('\n') };
};

const findNames: Search = async (cli, query) => {
  const found = await cli.call('search.names', { query });
  const lines = found.map(({ kind, name }) => `${cli.words(`search.nameKinds.${kind}`)}: ${name}`);
  return { value: found, text: [...lines, cli.words('cli.foundNames', { count: found.length })].join('\n') };
};

const searches: Readonly<Record<string, Search>> = { texts: findInTexts, memos: findInMemos, names: findNames };

const mode = (args: CliArguments) => (args.isSet('expression') ? 'expression' : 'words');

function toJson({ documentId, start, end, before, match, after }: SearchHit) {
  return { document: documentId, start, end, before, match, after };
}

function line({ document, start, before, match, after }: SearchHit): string {
  return `${document}:${start}: ${before}[${match}]${after}`.replaceAll('\n', ' ');
}
