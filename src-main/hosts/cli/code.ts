import { parseCodePath, printCodePath } from '../../shared/domain/code-tree.ts';
import { AppError } from '../../shared/errors.ts';
import { addCodings } from './add-codings.ts';
import type { CliCommand, CliOutcome } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { findDocument } from './find-document.ts';
import type { CliArguments } from './cli-arguments.ts';
import { placeIn, readPlace } from './read-place.ts';
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
  run: (cli, args) => {
    const from = args.text('from');
    if (from === undefined) return codeOne(cli, args);
    const conflict = oneOptions.find((option) => args.text(option) !== undefined);
    if (conflict !== undefined) throw new UsageError('options-conflict', { first: '--from', second: `--${conflict}` });
    return addCodings(cli, { project: args.positionals[0] ?? '', from, researcher: args.text('researcher') });
  },
};

async function codeOne(cli: Cli, args: CliArguments): Promise<CliOutcome> {
  const { wanted, path, place } = readOne(args);
  await cli.open(args.positionals[0]);
  const document = await findDocument(cli, wanted);
  const [start, end] = placeIn(document.text, place);
  const coding = await cli.call('codings.create', {
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
    text: cli.words('cli.code', details),
  };
}

function readOne(args: CliArguments) {
  const place = readPlace(args);
  if (place === null) throw new UsageError('option-missing', { option: '--quote' });
  return { wanted: args.required('document'), path: readPath(args.required('code')), place };
}

function readPath(text: string): string[] {
  const path = parseCodePath(text);
  if (path.length === 0) throw new AppError('name-empty', { name: text });
  return [...path];
}
