import type {
  ReportCode,
  ReportData,
  ReportDocument,
  ReportFinding,
  ReportQuote,
} from '../../shared/domain/report-data.ts';
import { layoutCodeChart, printCodeChart } from './code-chart.ts';
import { lastResortFamily } from './last-resort-font.ts';
import type { PrintedText } from './printed-text.ts';
import { measureLine, shortenLine } from './shorten-line.ts';
import type { TextPrinter } from './text-printer.ts';

// In characters: shorter quotes stay on one page.
const longQuote = 700;

/** What the template reads; `printer` afterwards knows which characters no font covers. */
export function makeTemplateInput(data: ReportData, printer: TextPrinter, families: readonly string[]) {
  const body = {
    language: data.language,
    title: printer.print(data.title.trim()),
    titleWidth: measureLine(data.title),
    runningTitle: printer.print(shortenLine(data.title, 34)),
    researcher: printer.print(data.researcher.trim()),
    metadata: { title: printer.printLine(data.title), author: printer.printLine(data.researcher) },
    date: readDate(data.date),
    counts: data.counts,
    documents: data.documents.map((document) => printDocument(document, printer)),
    chart: printChart(data.codes, printer),
    findings: data.findings.map((finding) => printFinding(finding, printer)),
    codes: data.codes.map((code) => printCode(code, printer)),
  };
  const missing = [...printer.missing.values()].reduce((sum, count) => sum + count, 0);
  return { ...body, families, lastResort: lastResortFamily, boxes: missing, replaced: printer.countReplaced() };
}

function readDate(date: string) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(date) ?? [];
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const isReal = year !== undefined && !Number.isNaN(time.getTime()) && time.getUTCDate() === Number(day);
  return isReal ? { year: Number(year), month: Number(month), day: Number(day) } : null;
}

function printDocument(document: ReportDocument, printer: TextPrinter) {
  return { ...document, name: printer.print(document.name), kind: document.kind };
}

function printFinding(finding: ReportFinding, printer: TextPrinter) {
  return {
    ...finding,
    title: printer.print(finding.title.trim()),
    text: printParagraphs(finding.text, printer),
    recommendation: printParagraphs(finding.recommendation, printer),
    evidence: finding.evidence.map((quote) => printQuote(quote, printer)),
  };
}

function printQuote(quote: ReportQuote, printer: TextPrinter) {
  return {
    text: printer.print(quote.text.trim()),
    mayBreak: quote.text.length > longQuote,
    speaker: quote.speaker === null ? null : printer.print(quote.speaker),
    document: printer.print(quote.document),
    time: quote.at === null ? null : printTime(quote.at),
    turn: quote.turn,
    start: quote.start + 1,
    end: quote.end,
    isEmptied: quote.isEmptied,
  };
}

function printCode(code: ReportCode, printer: TextPrinter) {
  return {
    name: printer.print(code.name),
    depth: Math.min(code.depth, 8),
    color: readColor(code.color),
    codings: code.codings,
    definition: printParagraphs(code.definition, printer),
    whenToUse: printParagraphs(code.whenToUse, printer),
    whenNotToUse: printParagraphs(code.whenNotToUse, printer),
  };
}

function printChart(codes: readonly ReportCode[], printer: TextPrinter) {
  const chart = layoutCodeChart(codes);
  const rows = chart.rows.map((row) => ({ ...row, line: printer.printLine(row.name), name: printer.print(row.name) }));
  return { ...chart, rows, svg: printCodeChart(chart) };
}

function printParagraphs(text: string, printer: TextPrinter): readonly PrintedText[] {
  return text
    .split(/(?:\r\n|[\r\n\u2029]|\u0085)\s*(?:\r\n|[\r\n\u2029]|\u0085)/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => printer.print(paragraph));
}

/** `75000` → `1:15`, `3675000` → `1:01:15`. */
function printTime(milliseconds: number): string {
  const seconds = Math.floor(Math.max(0, milliseconds) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const end = String(seconds % 60).padStart(2, '0');
  return hours === 0 ? `${minutes}:${end}` : `${hours}:${String(minutes).padStart(2, '0')}:${end}`;
}

function readColor(color: string): string {
  return /^#[0-9a-f]{6}$/iu.test(color) ? color : '#6f6e69';
}
