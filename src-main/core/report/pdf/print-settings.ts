import type { ReportDocument } from '../../../shared/domain/report-document.ts';
import { reportColors } from '../../../shared/domain/report-colors.ts';
import { lastResortFamily } from '../last-resort-font.ts';
import type { LoadedFonts } from '../load-report-fonts.ts';
import { shortenLine } from '../shorten-line.ts';
import type { TextPrinter } from '../text-printer.ts';
import { pageFrame } from './page-frame.ts';
import { printPicture } from './print-picture.ts';

const longestTitle = 40;

/** What holds for the whole report: its look, its fonts, and what stands on every page. */
export function printSettings(document: ReportDocument, printer: TextPrinter, fonts: LoadedFonts) {
  const { language, look, logo, title, author, date, sources } = document;
  return {
    language,
    families: { sans: fonts.families, book: fonts.book.families },
    lastResort: lastResortFamily,
    theme: look.theme,
    isSerif: look.typeface === 'serif',
    colors: reportColors(look),
    frames: { upright: pageFrame(look, false), across: pageFrame(look, true) },
    hasFootnotes: sources === 'footnote',
    // PDF/UA asks for a title, whatever the report is called.
    metadata: { title: printer.printLine(title) || 'Motif', author: printer.printLine(author), date: readDate(date) },
    runningTitle: printer.print(shortenLine(title, longestTitle)),
    footer: printer.print(look.footer.trim()),
    logo: logo && { ...printPicture(logo), alt: printer.printLine(logo.name) },
  };
}

function readDate(date: string) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(date) ?? [];
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const isReal = year !== undefined && !Number.isNaN(time.getTime()) && time.getUTCDate() === Number(day);
  return isReal ? { year: Number(year), month: Number(month), day: Number(day) } : null;
}
