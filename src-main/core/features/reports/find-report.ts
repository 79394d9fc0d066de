import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Report, ReportTemplate } from '../../../shared/contract/reports.ts';
import { AppError } from '../../../shared/errors.ts';
import { readProject } from '../../db/read-project.ts';
import type { Db } from '../../db/run.ts';
import type { Program } from '../../program.ts';
import { listReports, readReport } from './queries.ts';
import { readyTemplateNamed, readyTemplates } from './ready-templates.ts';

export type WantedReport = CallParsed<'reports.save'>['report'];

/**
 * The report of an id, or what a name composes: a template of the researcher's own, a ready one by its name in either language, or
 * a report of this project. A name of none is refused with those that are known.
 */
export function findReport(program: Program, db: Db, wanted: WantedReport): Report {
  if ('id' in wanted) return readReport(db, wanted.id);
  const { language } = readProject(db, db.sqlite.name);
  const isNamed = ({ name }: { readonly name: string }) => name.toLowerCase() === wanted.template.toLowerCase();
  const own = program.templates.list();
  const template = own.find(isNamed) ?? readyTemplateNamed(wanted.template, language);
  if (template) return composeOnce(template);
  const reports = listReports(db);
  const report = reports.find(isNamed);
  if (report) return readReport(db, report.id);
  const known = [...reports, ...own, ...readyTemplates(language)].map(({ name }) => name);
  throw new AppError('not-found', { kind: 'report', name: wanted.template, known: [...new Set(known)].join(' · ') });
}

const composeOnce = ({ name, look, quotes, blocks }: ReportTemplate): Report => ({
  id: 'template',
  name,
  look,
  quotes,
  logoImageId: null,
  blocks: blocks.map(({ kind, title = '', orientation = 'auto', options = {} }, index) => ({
    id: `block-${index + 1}`,
    kind,
    title,
    orientation,
    options,
  })),
});
