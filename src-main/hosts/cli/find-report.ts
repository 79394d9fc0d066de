import type { CallInput } from '../../shared/contract/index.ts';
import type { Language } from '../../shared/contract/values.ts';
import { AppError, assert } from '../../shared/errors.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliSession } from './cli-session.ts';
import { UsageError } from './usage-error.ts';

type Wanted = CallInput<'reports.save'>['report'];

/** The report or template of a name; where none is said the project's first report, or else the first of the ready templates. */
export async function findReport(session: CliSession, args: CliArguments, language: Language): Promise<Wanted> {
  const [template, name] = [args.text('template'), args.text('report')];
  if (template !== undefined && name !== undefined)
    throw new UsageError('options-conflict', { first: '--template', second: '--report' });
  if (template !== undefined) return { template };
  const reports = await session.call('reports.list', {});
  if (name === undefined) return reports[0] ? { id: reports[0].id } : firstTemplate(session, language);
  const found = reports.find((report) => report.id === name || report.name.toLowerCase() === name.trim().toLowerCase());
  if (found) return { id: found.id };
  const known = reports.map((report) => report.name).join(' · ') || '–';
  throw new AppError('not-found', { kind: 'report', name, known });
}

async function firstTemplate(session: CliSession, language: Language): Promise<Wanted> {
  const templates = await session.call('reports.templates', { language });
  const ready = templates.find(({ isOwn }) => !isOwn);
  assert(ready, 'there is a ready template');
  return { template: ready.name };
}
