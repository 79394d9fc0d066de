import type { ImportResult } from '../../shared/contract/imports.ts';
import { documentKind } from '../../shared/contract/values.ts';
import type { DocumentKind } from '../../shared/contract/values.ts';
import { AppError } from '../../shared/errors.ts';
import type { CliCommand } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { describeError } from './describe-error.ts';
import { formatTable } from './format-table.ts';
import { UsageError } from './usage-error.ts';

export const importCommand: CliCommand = {
  name: 'import',
  usage: [`FILE.motif PATH… [--kind ${documentKind.options.join('|')}] [--encoding E]`],
  options: { kind: { type: 'string' }, encoding: { type: 'string' } },
  positionals: [2, Infinity],
  run: async (cli, args) => {
    const kind = readKind(args.text('kind'));
    const [project, ...paths] = args.positionals;
    const files = paths.map((path) => ({ path: cli.absolute(path), kind, encoding: args.text('encoding') }));
    await cli.open(project);
    const results = await cli.call('imports.run', { files });
    const failure = results.some((result) => result.document !== null) ? null : firstError(results);
    return {
      value: results.map((result) => toJson(cli, result)),
      text: [summary(cli, results), ...attaching(cli, project, results)].join('\n'),
      ...(failure && { refusal: failure }),
    };
  },
};

function readKind(text: string | undefined): DocumentKind | undefined {
  const kind = documentKind.optional().safeParse(text);
  if (!kind.success) throw new UsageError('option-value', { option: '--kind' });
  return kind.data;
}

function firstError(results: readonly ImportResult[]): AppError {
  const error = results.find((result) => result.error !== null)?.error;
  return error ? new AppError(error.code, error.details) : new AppError('folder-empty');
}

function toJson(cli: Cli, result: ImportResult) {
  const { file, document, encoding, characters, turns, speakers, warnings, error } = result;
  return {
    file,
    document,
    encoding,
    characters,
    turns,
    speakers,
    warnings,
    error: error && describeError(cli.words, error),
  };
}

function summary(cli: Cli, results: readonly ImportResult[]): string {
  const { words } = cli;
  const taken = results.filter((result) => result.document !== null);
  const columns = [
    { title: words('cli.column.file') },
    { title: words('cli.column.encoding') },
    { title: words('cli.column.characters'), align: 'right' as const },
    { title: words('cli.column.turns'), align: 'right' as const },
    { title: words('cli.column.speakers') },
  ];
  const rows = taken.map((result) => [
    result.file,
    result.encoding ?? '–',
    String(result.characters),
    String(result.turns),
    result.speakers.join(', '),
  ]);
  const table = taken.length > 0 ? [formatTable(columns, rows), ''] : [];
  const total = words('cli.import', { count: results.length, taken: taken.length });
  return [...table, ...results.flatMap((result) => notes(cli, result)), total].join('\n');
}

function notes(cli: Cli, { file, warnings, error }: ImportResult): readonly string[] {
  const warned = warnings.map(({ code, ...details }) => `${file}: ${cli.words(`warning.${code}`, defined(details))}`);
  return error ? [...warned, describeError(cli.words, error).message] : warned;
}

/** How recordings are taken, as they are no documents. */
function attaching({ words }: Cli, project: string | undefined, results: readonly ImportResult[]): readonly string[] {
  const recordings = results.filter(({ error }) => error?.code === 'file-recording');
  if (recordings.length === 0) return [];
  const commands = recordings.map(({ path }) => `  motif recordings ${quoted(project ?? '')} --attach ${quoted(path)}`);
  return [words('cli.importRecordings', { count: recordings.length }), ...commands];
}

const quoted = (argument: string) => (/^[\w./:@%+=,-]+$/u.test(argument) ? argument : `"${argument}"`);

function defined(details: { readonly count?: number; readonly encoding?: string }): Record<string, string | number> {
  const { count, encoding } = details;
  return { ...(count !== undefined && { count }), ...(encoding !== undefined && { encoding }) };
}
