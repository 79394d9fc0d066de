import { extname } from 'node:path';
import { matrix, tableFormats, tableKinds } from '../../shared/contract/tables.ts';
import type { TableKind } from '../../shared/contract/tables.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { Cli } from './cli.ts';
import { findCode } from './find-code.ts';
import { findDocument } from './find-document.ts';
import { ownNamesNote } from './own-names-note.ts';
import { readChoice } from './read-choice.ts';
import { UsageError } from './usage-error.ts';
import { withheldNote } from './withheld-note.ts';

export const tablesUsage =
  'FILE.motif -o OUT.(xlsx|csv|json) [--table passages|codes|matrix|participants|documents|memos|findings|touchpoints]… [--matrix documents|participants|passages] [--values present|count] [--code CODE]… [--document DOCUMENT]… [--for-others]';

export const tablesOptions = {
  table: { type: 'string', multiple: true },
  matrix: { type: 'string' },
  values: { type: 'string' },
  code: { type: 'string', multiple: true },
  document: { type: 'string', multiple: true },
  'for-others': { type: 'boolean' },
} as const;

export const isTablePath = (path: string): boolean =>
  tableFormats.some((format) => extname(path).toLowerCase() === `.${format}`);

/** Writes tables of the project; all of them into a workbook or JSON, passages alone into CSV, where none is named. */
export async function exportTables(cli: Cli, args: CliArguments, path: string) {
  const of = readChoice(args, 'matrix', matrix.shape.of.options);
  const values = readChoice(args, 'values', matrix.shape.values.options);
  const tables = readTables(args, path, of !== undefined);
  await cli.open(args.positionals[0]);
  const chosen = { codeIds: await findCodes(cli, args), documentIds: await findDocuments(cli, args) };
  const shape = { of: of ?? 'documents', values: values ?? 'count' } as const;
  const isForOthers = args.isSet('for-others');
  const saved = await cli.call('tables.export', { path, tables, matrix: shape, isForOthers, ...chosen });
  const { bytes, rows, withheld, shortened } = saved;
  const kilobytes = Math.ceil(bytes / 1000);
  const counts = Object.entries(rows).map(([table, count]) => `${cli.words(`tables.kinds.${table}`)} ${count}`);
  const note = shortened > 0 ? `\n${cli.words('tables.shortened', { count: shortened })}` : '';
  return {
    value: { path, ...saved },
    text:
      cli.words('cli.tables', { path, kilobytes, rows: counts.join(', ') }) + note + withheldNote(cli.words, withheld),
    warning: isForOthers ? await ownNamesNote(cli, 'pseudonym') : undefined,
  };
}

function readTables(args: CliArguments, path: string, hasMatrix: boolean): TableKind[] {
  const named = args.texts('table').map((text) => {
    const kind = tableKinds.find((known) => known === text.toLowerCase());
    if (!kind) throw new UsageError('option-value', { option: '--table' });
    return kind;
  });
  if (named.length > 0) return named;
  if (path.toLowerCase().endsWith('.csv')) return [hasMatrix ? 'matrix' : 'passages'];
  return [...tableKinds];
}

async function findCodes(cli: Cli, args: CliArguments): Promise<string[] | undefined> {
  const names = args.texts('code');
  if (names.length === 0) return undefined;
  const codes = await cli.call('codes.tree', {});
  return names.map((name) => findCode(codes, name).id);
}

async function findDocuments(cli: Cli, args: CliArguments): Promise<string[] | undefined> {
  const names = args.texts('document');
  if (names.length === 0) return undefined;
  const found = [];
  for (const name of names) found.push((await findDocument(cli, name)).id);
  return found;
}
