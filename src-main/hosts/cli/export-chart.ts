import { statSync } from 'node:fs';
import { chartKinds } from '../../shared/contract/figures.ts';
import type { Chart } from '../../shared/contract/figures.ts';
import { AppError } from '../../shared/errors.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { Cli } from './cli.ts';
import { findCode } from './find-code.ts';
import { readChoice } from './read-choice.ts';
import { readWholeNumber } from './read-whole-number.ts';

export const chartUsage = `FILE.motif --chart ${chartKinds.join('|')} -o OUT.(svg|png|pdf|csv|xlsx|json) [--attribute NAME] [--code CODE]… [--rows N]`;

export const chartOptions = {
  chart: { type: 'string' },
  attribute: { type: 'string' },
  rows: { type: 'string' },
} as const;

/** The chart that is asked for, of the open project. */
export async function readChart(cli: Cli, args: CliArguments): Promise<Chart> {
  const kind = readChoice(args, 'chart', chartKinds)!;
  const rows = readWholeNumber(args, 'rows', [1, 200]);
  const names = args.texts('code');
  const codes = names.length === 0 ? [] : await cli.call('codes.tree', {});
  const codeIds = names.map((name) => findCode(codes, name).id);
  const attributeId = await findAttribute(cli, args.text('attribute'));
  return {
    kind,
    ...(rows !== undefined && { rows }),
    ...(codeIds.length > 0 && { codeIds }),
    ...(attributeId !== undefined && { attributeId }),
  };
}

async function findAttribute(cli: Cli, name: string | undefined): Promise<string | undefined> {
  if (name === undefined) return undefined;
  const attributes = (await cli.call('attributes.list', {})).filter(({ subject }) => subject === 'participant');
  const wanted = name.trim().toLowerCase();
  const found = attributes.find(({ id }) => id === name) ?? attributes.find((one) => one.name.toLowerCase() === wanted);
  if (!found) throw new AppError('not-found', { kind: 'attribute', name });
  return found.id;
}

/** Writes what a chart draws as a table. */
export async function exportChartData(cli: Cli, args: CliArguments, path: string) {
  readChoice(args, 'chart', chartKinds);
  await cli.open(args.positionals[0]);
  const { rows } = await cli.call('figures.data', { chart: await readChart(cli, args) });
  const saved = await cli.call('tables.save', { path, rows });
  const bytes = statSync(path).size;
  const name = String(rows[0]?.[0] ?? '');
  return {
    value: { path, bytes, ...saved },
    text: cli.words('cli.tables', { path, kilobytes: Math.ceil(bytes / 1000), rows: `${name} ${saved.rows}` }),
  };
}
