import type { Project } from '../../../shared/contract/project.ts';
import type { Report } from '../../../shared/contract/reports.ts';
import type { FigureWords } from '../../../shared/domain/figure-words.ts';
import { createNaming } from '../../db/name-people.ts';
import type { Naming } from '../../db/name-people.ts';
import { readProject } from '../../db/read-project.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { ReportWords } from '../../report/report-words.ts';
import type { Work } from '../../open-project.ts';
import { createQuoteMaker } from './quote-maker.ts';
import type { QuoteMaker } from './quote-maker.ts';
import { gatherFindings } from './report-findings.ts';
import type { ReportFindings } from './report-findings.ts';

/** What blocks gather with. */
export interface ReportContext {
  readonly db: Db;
  readonly project: Project;
  readonly report: Report;
  /** Who coded, the busiest first; who writes the report where nobody did. */
  readonly researchers: readonly string[];
  /** ISO date. */
  readonly date: string;
  readonly words: ReportWords;
  readonly figureWords: FigureWords;
  readonly naming: Naming;
  readonly quotes: QuoteMaker;
  readonly findings: ReportFindings;
}

export interface WordsOfReport {
  readonly words: ReportWords;
  readonly figureWords: FigureWords;
}

export function createReportContext(work: Work, report: Report, said: WordsOfReport): ReportContext {
  const { db } = work;
  const naming = createNaming(db, report.quotes.naming);
  return {
    db,
    report,
    ...said,
    naming,
    project: readProject(db, db.sqlite.name),
    researchers: researchersOf(work),
    date: localDate(work.now()),
    quotes: createQuoteMaker(said.words, naming, report.quotes),
    findings: gatherFindings(db, report),
  };
}

function researchersOf({ db, researcher }: Work): readonly string[] {
  const sql = `SELECT researcher.name FROM researcher JOIN coding ON coding.researcherId = researcher.id
    GROUP BY researcher.id ORDER BY count(*) DESC, researcher.name`;
  const coders = prepared(db, sql).pluck().all() as string[];
  return coders.length === 0 ? [researcher] : coders;
}

function localDate(time: number): string {
  const date = new Date(time);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
