import type { CallInput, CallOutput } from '../../shared/contract/index.ts';
import { suggestionScope } from '../../shared/contract/search.ts';
import type { SuggestionScope, SuggestionSource } from '../../shared/contract/search.ts';
import { codePath, parseCodePath, printCodePath } from '../../shared/domain/code-tree.ts';
import { AppError } from '../../shared/errors.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand } from './cli-command.ts';
import type { CliSession } from './cli-session.ts';
import { findDocument } from './find-document.ts';
import { findParticipant } from './find-participant.ts';
import { UsageError } from './usage-error.ts';

type Hit = CallOutput<'search.suggest'>['hits'][number];

const sources = ['words', 'expression', 'speaker', 'heading', 'question'] as const;
const mostHits = 1_000_000;

export const autocodeCommand: CliCommand = {
  name: 'autocode',
  usage: [
    'FILE.motif --code "Theme/Code" (--words Q | --expression R | --speaker NAME | --heading T | --question Q)',
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
  run: async (session, args) => {
    const path = [...parseCodePath(args.required('code'))];
    if (path.length === 0) throw new AppError('name-empty', { name: args.required('code') });
    const asked = readSource(args);
    const scope = readScope(args.text('scope'));
    await session.open(args.positionals[0]);
    const hits = await suggest(session, args, { ...asked, scope, path });
    const isDry = args.isSet('dry-run');
    const added = isDry || hits.length === 0 ? 0 : await apply(session, hits, path, args.text('researcher'));
    const total = isDry ? 'cli.autocodeDry' : 'cli.autocode';
    const words = session.words(total, {
      count: isDry ? hits.length : added,
      found: hits.length,
      code: printCodePath(path),
    });
    return {
      value: { found: hits.length, added, hits: hits.map(toJson) },
      text: [...hits.map(line), words].join('\n'),
    };
  },
};

interface Asked {
  readonly source: (typeof sources)[number];
  readonly text: string;
}

function readSource(args: CliArguments): Asked {
  const given = sources.filter((source) => args.text(source) !== undefined);
  const [source, second] = given;
  if (!source) throw new UsageError('option-missing', { option: '--words' });
  if (second) throw new UsageError('options-conflict', { first: `--${source}`, second: `--${second}` });
  return { source, text: args.text(source) ?? '' };
}

function readScope(text = 'hit'): SuggestionScope {
  const scope = suggestionScope.options.find((option) => option === text);
  if (!scope) throw new UsageError('option-value', { option: '--scope' });
  return scope;
}

interface Wanted extends Asked {
  readonly scope: SuggestionScope;
  readonly path: readonly string[];
}

async function suggest(session: CliSession, args: CliArguments, wanted: Wanted): Promise<readonly Hit[]> {
  const source = await sourceOf(session, wanted);
  const documentIds: string[] = [];
  for (const name of args.texts('document')) documentIds.push((await findDocument(session, name)).id);
  const codes = await session.call('codes.tree', {});
  const known = codes.find(({ id }) => printCodePath(codePath(codes, id)) === printCodePath(wanted.path));
  const input: CallInput<'search.suggest'> = { source, scope: wanted.scope, limit: mostHits, codeId: known?.id };
  const limited = documentIds.length > 0 ? { ...input, documentIds } : input;
  return (await session.call('search.suggest', limited)).hits;
}

async function sourceOf(session: CliSession, { source, text }: Asked): Promise<SuggestionSource> {
  if (source === 'heading') return { kind: source, text };
  if (source === 'question') return { kind: source, query: text };
  if (source !== 'speaker') return { kind: 'search', query: text, by: source };
  return { kind: source, participantId: (await findParticipant(session, text)).id };
}

async function apply(session: CliSession, hits: readonly Hit[], path: string[], researcher?: string): Promise<number> {
  const places = hits.map(({ documentId, start, end, version }) => ({ documentId, start, end, version }));
  return (await session.call('codings.apply', { places, code: { path }, researcher })).added;
}

function toJson({ documentId, speaker, start, end, match, isCoded }: Hit) {
  return { document: documentId, speaker, start, end, text: match, isCoded };
}

function line({ document, speaker, start, match }: Hit): string {
  return [`${document}:${start}:`, ...(speaker === null ? [] : [`${speaker}:`]), match.replaceAll('\n', ' ')].join(' ');
}
