import type { Code } from '../../shared/contract/codes.ts';
import type { FoundPassage } from '../../shared/contract/passages.ts';
import type { CodeCondition, PassageQuery } from '../../shared/contract/queries.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { codesCondition } from './codes-condition.ts';
import { findQuery } from './find-query.ts';
import { formatTime } from './format-time.ts';
import { UsageError } from './usage-error.ts';
import type { Words } from './words.ts';

export const queryCommand: CliCommand = {
  name: 'query',
  usage: [
    'FILE.motif NAME',
    'FILE.motif --codes "A,B/C" [--all] [--overlapping|--inside|--not|--followed-by "D,E" [--turns N]] [--no-interviewers]',
  ],
  options: {
    codes: { type: 'string', multiple: true },
    all: { type: 'boolean' },
    overlapping: { type: 'string', multiple: true },
    inside: { type: 'string', multiple: true },
    not: { type: 'string', multiple: true },
    'followed-by': { type: 'string', multiple: true },
    turns: { type: 'string' },
    'no-interviewers': { type: 'boolean' },
  },
  positionals: [1, 2],
  run: async (cli, args) => {
    const [project, name] = args.positionals;
    if (name === undefined && args.texts('codes').length === 0) {
      throw new UsageError('option-missing', { option: '--codes' });
    }
    if (name !== undefined && args.texts('codes').length > 0) {
      throw new UsageError('options-conflict', { first: 'NAME', second: '--codes' });
    }
    await cli.open(project);
    const query = name === undefined ? await readQuery(cli, args) : await findQuery(cli, name);
    const found = await cli.call('queries.run', { query });
    const total = cli.words('cli.passages', { count: found.passages.length, documents: found.documents });
    return { value: found.passages, text: [...found.passages.map(quote(cli.words)), total].join('\n') };
  },
};

async function readQuery(cli: Cli, args: CliArguments): Promise<PassageQuery> {
  const codes = await cli.call('codes.tree', {});
  const first = codesCondition(codes, args.texts('codes'), args.isSet('all') ? 'all' : 'any');
  const related = relations.reduce((part, relate) => relate(part, codes, args), first);
  return { codes: related, limits: args.isSet('no-interviewers') ? { leaveOutInterviewers: true } : {} };
}

type Relate = (first: CodeCondition, codes: readonly Code[], args: CliArguments) => CodeCondition;

const byPair =
  (kind: 'overlapping' | 'inside' | 'not'): Relate =>
  (first, codes, args) => {
    const wanted = args.texts(kind);
    return wanted.length === 0 ? first : { kind, first, second: codesCondition(codes, wanted, 'any') };
  };

const byFollowing: Relate = (first, codes, args) => {
  const wanted = args.texts('followed-by');
  if (wanted.length === 0) return first;
  const turns = Number(args.text('turns') ?? 1);
  if (!Number.isInteger(turns) || turns < 0 || turns > 1000)
    throw new UsageError('option-value', { option: '--turns' });
  return { kind: 'followedBy', first, second: codesCondition(codes, wanted, 'any'), turns };
};

const relations: readonly Relate[] = [byPair('overlapping'), byPair('inside'), byFollowing, byPair('not')];

const quote =
  (words: Words) =>
  ({ text, speaker, document, at, start, end, codings, isWithheld }: FoundPassage): string => {
    const place = at === null ? `${start}–${end}` : formatTime(at);
    const source = [...(speaker === null ? [] : [speaker]), document, place].join(', ');
    const codes = [...new Set(codings.map(({ code }) => code))].join(', ');
    return `“${text}”\n  — ${[source, codes, ...(isWithheld ? [words('consent.withheld')] : [])].join(' · ')}\n`;
  };
