import type { Report } from '../../../shared/contract/reports.ts';
import { shortenQuote } from '../../../shared/domain/shorten-quote.ts';
import { linkReport } from '../../../shared/domain/link-report.ts';
import type { ReferToQuote } from '../../../shared/domain/link-report.ts';
import type { ReportDocument } from '../../../shared/domain/report-document.ts';
import { readImages } from '../../db/read-images.ts';
import type { ReportWords } from '../../report/report-words.ts';
import type { Work } from '../../open-project.ts';
import { gatherParts } from './gather-parts.ts';
import { createReportContext } from './report-context.ts';
import type { WordsOfReport } from './report-context.ts';
import { linkTo } from './report-nodes.ts';

/** Everything a report says, in the language of the project. */
export function gatherReport(work: Work, report: Report, said: WordsOfReport): ReportDocument {
  const context = createReportContext(work, report, said);
  const cover = report.blocks.find(({ kind }) => kind === 'cover');
  const parts = gatherParts(context);
  const { logoImageId } = report;
  const document: ReportDocument = {
    language: context.words.language,
    title: cover?.title.trim() || context.project.name,
    author: context.researchers.join(said.words.say('blocks.listComma')),
    date: context.date,
    look: report.look,
    logo: logoImageId === null ? null : (readImages(work.db, [logoImageId]).get(logoImageId) ?? null),
    sources: report.quotes.sources,
    parts,
    withheld: context.quotes.countWithheld(),
  };
  return linkReport(document, referWith(said.words));
}

// A reference recalls a quote by its beginning: in full it stands once.
const mostRecalled = 60;
const shareRecalled = 0.6;

/** “The first words …”: see finding 2. */
const referWith =
  ({ say }: ReportWords): ReferToQuote =>
  ({ text }, { anchor, heading, number }) => {
    const words = shortenQuote(text, Math.min(mostRecalled, Math.ceil(text.length * shareRecalled)));
    const named = say('blocks.finding.reference', { n: number ?? 0 });
    return [
      { text: words, isQuoted: true },
      { text: say('blocks.quote.see') },
      { text: number === null ? heading || say('blocks.quote.above') : named, ...linkTo(anchor) },
    ];
  };
