import type { CallInput, CallOutput } from '../../shared/contract/index.ts';
import { suggestionScope } from '../../shared/contract/search.ts';
import type { SuggestionScope, SuggestionSource } from '../../shared/contract/search.ts';
import { codePath, parseCodePath, printCodePath } from '../../shared/domain/code-tree.ts';
import { AppError } from '../../shared/errors.ts';
import { guideSource } from './autocode-guide.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { findDocument } from './find-document.ts';
import { findParticipant } from './find-participant.ts';
import { UsageError } from './usage-error.ts';

type Hit = CallOutput<'search.suggest'>['hits'][number];

const sources = ['words', 'expression', 'speaker', 'heading', 'question', 'guide'] as const;
const mostHits = 1_000_000;

export const autocodeCommand: CliCommand = {
  name: 'autocode',
  usage: [
    'FILE.motif --code "Theme/Code" (--words Q | --expression R | --speaker NAME | --heading T | --question Q)',
    'FILE.motif --guide NAME [--question Q] [--code "Theme/Code"]',
    '    [--scope hit|sentence|paragraph|turn] [--document D]… [--researcher R] [--dry-run]',
  ],
  options: {
    code: { type: 'string' },
    ...Object.fromEntries(sources.map((source) => [source, { type: 'string' as const }])),
    scope: { type: 'string' },
    document: { type: 'string', multiple: true },
    researcher: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  positionals: [1, 1],
  run: async (cli, args) => {
    const asked = readSource(args);
    const path = readPath(args, asked);
    const scope = readScope(args.text('scope'));
    await cli.open(args.positionals[0]);
    const hits = await suggest(cli, args, { ...asked, scope, path });
    const isDry = args.isSet('dry-run');
    const added = isDry || hits.length === 0 ? 0 : await apply(cli, hits, path, args.text('researcher'));
    const words = total(cli, { ...asked, path }, { isDry, found: hits.length, added });
    return {
      value: { found: hits.length, added, hits: hits.map(toJson) },
      text: [...hits.map(line), words].join('\n'),
    };
  },
};

interface Asked {
  readonly source: (typeof sources)[number];
  readonly text: string;
  /** Which of a guide's questions; undefined: all of them. */
  readonly question?: string | undefined;
}

/** Null: each answer is coded with the code of its question. */
function readPath(args: CliArguments, { source }: Asked): string[] | null {
  if (source === 'guide' && args.text('code') === undefined) return null;
  const path = [...parseCodePath(args.required('code'))];
  if (path.length === 0) throw new AppError('name-empty', { name: args.required('code') });
  return path;
}

function readSource(args: CliArguments): Asked {
  const given = sources.filter((source) => args.text(source) !== undefined);
  const isGuided = given.includes('guide');
  const [source, second] = isGuided ? given.toReversed().filter((one) => one !== 'question') : given;
  if (!source) throw new UsageError('option-missing', { option: '--words' });
  if (second) throw new UsageError('options-conflict', { first: `--${source}`, second: `--${second}` });
  return { source, text: args.text(source) ?? '', question: isGuided ? args.text('question') : undefined };
}

function readScope(text = 'hit'): SuggestionScope {
  const scope = suggestionScope.options.find((option) => option === text);
  if (!scope) throw new UsageError('option-value', { option: '--scope' });
  return scope;
}

interface Wanted extends Asked {
  readonly scope: SuggestionScope;
  readonly path: readonly string[] | null;
}

async function suggest(cli: Cli, args: CliArguments, wanted: Wanted): Promise<readonly Hit[]> {
  const source = await sourceOf(cli, wanted);
  const documentIds: string[] = [];
  for (const name of args.texts('document')) documentIds.push((await findDocument(cli, name)).id);
  const codeId = wanted.path === null ? undefined : await knownCode(cli, wanted.path);
  const input: CallInput<'search.suggest'> = { source, scope: wanted.scope, limit: mostHits, codeId };
  const limited = documentIds.length > 0 ? { ...input, documentIds } : input;
  return (await cli.call('search.suggest', limited)).hits;
}

async function knownCode(cli: Cli, path: readonly string[]): Promise<string | undefined> {
  const codes = await cli.call('codes.tree', {});
  return codes.find(({ id }) => printCodePath(codePath(codes, id)) === printCodePath(path))?.id;
}

async function sourceOf(cli: Cli, { source, text, question, path }: Wanted): Promise<SuggestionSource> {
  if (source === 'guide') return guideSource(cli, { guide: text, words: question, hasCode: path !== null });
  if (source === 'heading') return { kind: source, text };
  if (source === 'question') return { kind: source, query: text };
  if (source !== 'speaker') return { kind: 'search', query: text, by: source };
  return { kind: source, participantId: (await findParticipant(cli, text)).id };
}

async function apply(cli: Cli, hits: readonly Hit[], path: string[] | null, researcher?: string): Promise<number> {
  if (path !== null) {
    return (await cli.call('codings.apply', { places: hits.map(placeOf), code: { path }, researcher })).added;
  }
  const byCode = Map.groupBy(hits, ({ question }) => question?.codeId ?? '');
  const groups = [...byCode].map(([id, own]) => ({ places: own.map(placeOf), code: { id } }));
  return (await cli.call('codings.applyEach', { groups, researcher })).added;
}

const placeOf = ({ documentId, start, end, version }: Hit) => ({ documentId, start, end, version });

interface Counts {
  readonly isDry: boolean;
  readonly found: number;
  readonly added: number;
}

function total(cli: Cli, { text, path }: Asked & Pick<Wanted, 'path'>, counts: Counts): string {
  const { isDry, found, added } = counts;
  const details = { count: isDry ? found : added, found };
  if (path === null)
    return cli.words(isDry ? 'cli.autocodeGuideDry' : 'cli.autocodeGuide', { ...details, guide: text });
  return cli.words(isDry ? 'cli.autocodeDry' : 'cli.autocode', { ...details, code: printCodePath(path) });
}

function toJson({ documentId, speaker, start, end, match, isCoded, question }: Hit) {
  const asked = question && { question: question.text, asked: question.asked.text };
  return { document: documentId, speaker, start, end, text: match, isCoded, ...asked };
}

function line({ document, speaker, start, match }: Hit): string {
  return [`${document}:${start}:`, ...(speaker === null ? [] : [`${speaker}:`]), match.replaceAll('\n', ' ')].join(' ');
}
