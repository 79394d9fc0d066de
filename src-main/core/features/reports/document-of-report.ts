import { join } from 'node:path';
import type { QuoteRules } from '../../../shared/contract/quotes.ts';
import type { ReportDocument } from '../../../shared/domain/report-document.ts';
import { withSize } from '../../db/read-images.ts';
import { readProject } from '../../db/read-project.ts';
import { readFigureWords } from '../../figures/read-figure-words.ts';
import type { Program } from '../../program.ts';
import { readReportWords } from '../../report/report-words.ts';
import { findReport } from './find-report.ts';
import type { WantedReport } from './find-report.ts';
import { gatherReport } from './gather-report.ts';

/** What a report of the open project says, ready to be written; `rules` go before its own. */
export function documentOfReport(
  program: Program,
  wanted: WantedReport,
  rules: Partial<QuoteRules> = {},
): ReportDocument {
  const folder = join(program.options.paths.resources, 'report');
  return program.requireProject().read((work) => {
    const report = findReport(program, work.db, wanted);
    const { language } = readProject(work.db, work.db.sqlite.name);
    const said = { words: readReportWords(folder, language), figureWords: readFigureWords(folder, language) };
    const document = gatherReport(work, { ...report, quotes: { ...report.quotes, ...rules } }, said);
    const logo = 'template' in wanted ? program.templates.logoOf(wanted.template) : null;
    return logo === null ? document : { ...document, logo: withSize(logo) };
  });
}
