import { parseCodePath, printCodePath } from '../../shared/domain/code-tree.ts';
import { AppError } from '../../shared/errors.ts';
import { addCodings } from './add-codings.ts';
import type { CliCommand, CliOutcome } from './cli-command.ts';
import type { CliSession } from './cli-session.ts';
import { findDocument } from './find-document.ts';
import type { CliArguments } from './cli-arguments.ts';
import { UsageError } from './usage-error.ts';

const oneOptions = ['document', 'code', 'quote', 'range', 'memo'];

export const codeCommand: CliCommand = {
  name: 'code',
  usage: [
    'FILE.motif --document D --code "Theme/Code" (--quote TEXT | --range S:E) [--researcher R] [--memo M]',
    'FILE.motif --from codings.json [--researcher R]',
  ],
  options: {
    document: { type: 'string' },
    code: { type: 'string' },
    quote: { type: 'string' },
    range: { type: 'string' },
    researcher: { type: 'string' },
    memo: { type: 'string' },
    from: { type: 'string' },
  },
  positionals: [1, 1],
  run: (session, args) => {
    const from = args.text('from');
    if (from === undefined) return codeOne(session, args);
    const conflict = oneOptions.find((option) => args.text(option) !== undefined);
    if (conflict !== undefined) throw new UsageError('options-conflict', { first: '--from', second: `--${conflict}` });
    return addCodings(session, { project: args.positionals[0] ?? '', from, researcher: args.text('researcher') });
  },
};

async function codeOne(session: CliSession, args: CliArguments): Promise<CliOutcome> {
  const { wanted, path, place } = readOne(args);
  await session.open(args.positionals[0]);
  const document = await findDocument(session, wanted);
  const [start, end] = typeof place === 'string' ? findQuote(document.text, place) : place;
  const coding = await session.call('codings.create', {
    documentId: document.id,
    start,
    end,
    version: document.version,
    code: { path },
    researcher: args.text('researcher'),
    memo: args.text('memo'),
  });
  const details = { quote: document.text.slice(start, end), code: printCodePath(path), document: document.name };
  return {
    value: { coding: coding.id, start: coding.start, end: coding.end },
    text: session.words('cli.code', details),
  };
}

function readOne(args: CliArguments) {
  const [quote, range] = [args.text('quote'), args.text('range')];
  if (quote !== undefined && range !== undefined) {
    throw new UsageError('options-conflict', { first: '--quote', second: '--range' });
  }
  if (quote === undefined && range === undefined) throw new UsageError('option-missing', { option: '--quote' });
  return {
    wanted: args.required('document'),
    path: readPath(args.required('code')),
    place: quote ?? readRange(range ?? ''),
  };
}

function readPath(text: string): string[] {
  const path = parseCodePath(text);
  if (path.length === 0) throw new AppError('name-empty', { name: text });
  return [...path];
}

function readRange(text: string): readonly [number, number] {
  const match = /^(\d+):(\d+)$/.exec(text);
  if (!match) throw new UsageError('option-value', { option: '--range' });
  return [Number(match[1]), Number(match[2])];
}

function findQuote(text: string, quote: string): readonly [number, number] {
  if (quote === '') throw new AppError('passage-empty');
  const first = text.indexOf(quote);
  const places = countPlaces(text, quote);
  if (places === 0) throw new AppError('quote-absent', { quote, places });
  if (places > 1) throw new AppError('quote-ambiguous', { quote, places });
  return [first, first + quote.length];
}

function countPlaces(text: string, quote: string): number {
  let count = 0;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) count += 1;
  return count;
}
