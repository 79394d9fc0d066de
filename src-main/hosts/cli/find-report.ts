import type { CallInput } from '../../shared/contract/index.ts';
import type { Language } from '../../shared/contract/values.ts';
import { AppError, assert } from '../../shared/errors.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { Cli } from './cli.ts';
import { UsageError } from './usage-error.ts';

type Wanted = CallInput<'reports.save'>['report'];

/** The report or template of a name; where none is said the project's first report, or else the first of the ready templates. */
export async function findReport(cli: Cli, args: CliArguments, language: Language): Promise<Wanted> {
  const [template, name] = [args.text('template'), args.text('report')];
  if (template !== undefined && name !== undefined)
    throw new UsageError('options-conflict', { first: '--template', second: '--report' });
  if (template !== undefined) return { template };
  const reports = await cli.call('reports.list', {});
  if (name === undefined) return reports[0] ? { id: reports[0].id } : firstTemplate(cli, language);
  const found = reports.find((report) => report.id === name || report.name.toLowerCase() === name.trim().toLowerCase());
  if (found) return { id: found.id };
  const known = reports.map((report) => report.name).join(' · ') || '–';
  throw new AppError('not-found', { kind: 'report', name, known });
}

async function firstTemplate(cli: Cli, language: Language): Promise<Wanted> {
  const templates = await cli.call('reports.templates', { language });
  const ready = templates.find(({ isOwn }) => !isOwn);
  assert(ready, 'there is a ready template');
  return { template: ready.name };
}
