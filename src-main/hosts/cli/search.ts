import type { SearchHit } from '../../shared/contract/search.ts';
import type { CliCommand } from './cli-command.ts';
import { UsageError } from './usage-error.ts';

const mostHits = 1_000_000;

export const searchCommand: CliCommand = {
  name: 'search',
  usage: ['FILE.motif QUERY [--limit N]'],
  options: { limit: { type: 'string' } },
  positionals: [2, 2],
  run: async (session, args) => {
    const limit = readLimit(args.text('limit'));
    const [project, query = ''] = args.positionals;
    await session.open(project);
    const { total, hits } = await session.call('search.find', { query, limit });
    const words = session.words('cli.search', { count: total, shown: hits.length });
    return { value: { total, hits: hits.map(toJson) }, text: [...hits.map(line), words].join('\n') };
  },
};

function readLimit(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= mostHits) return limit;
  throw new UsageError('option-value', { option: '--limit' });
}

function toJson({ documentId, start, end, before, match, after }: SearchHit) {
  return { document: documentId, start, end, before, match, after };
}

function line({ document, start, before, match, after }: SearchHit): string {
  return `${document}:${start}: ${before}[${match}]${after}`.replaceAll('\n', ' ');
}
