import { BorderStyle, Paragraph, TableOfContents, TextRun } from 'docx';
import type {
  ContentsNode,
  HeadingNode,
  ListNode,
  ParagraphNode,
  ReportNode,
  TurnNode,
} from '../../../shared/domain/report-document.ts';
import { leadIns } from '../lead-ins.ts';
import { hex } from './docx-look.ts';
import { numbersFrom } from './docx-numbering.ts';
import { isColor, paragraphLook } from './docx-paragraphs.ts';
import type { Block, DocxWriter, Room } from './docx-writer.ts';
import { printCallout } from './print-callout.ts';
import { printCover } from './print-cover.ts';
import { printEntry } from './print-entry.ts';
import { printFigure } from './print-figure.ts';
import { printQuote } from './print-quote.ts';
import { markPlace, printSpans, printText } from './print-spans.ts';
import { printStats } from './print-stats.ts';
import { printTable } from './print-table.ts';

/** Nodes one under another. */
export function printNodes(nodes: readonly ReportNode[], writer: DocxWriter, room: Room, startsPage = false): Block[] {
  let isNewPage = startsPage;
  const leading = leadIns(nodes);
  return nodes.flatMap((node) => {
    if (node.kind === 'page-break') {
      isNewPage = true;
      return [];
    }
    const begins = isNewPage;
    isNewPage = false;
    if (node.kind === 'heading') return [printHeading(node, writer, begins)];
    const printed =
      node.kind === 'paragraph'
        ? [printParagraph(node, writer, { ...room, keepsNext: leading.has(node) })]
        : printNode(node, writer, room);
    return [...(begins ? [beginPage()] : []), ...printed];
  });
}

/** What isn't a heading can't begin a page by itself. */
const beginPage = (): Paragraph =>
  new Paragraph({ pageBreakBefore: true, spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } });

type Inner = Exclude<ReportNode, { kind: 'heading' | 'page-break' | 'paragraph' }>;

function printNode(node: Inner, writer: DocxWriter, room: Room): Block[] {
  switch (node.kind) {
    case 'cover':
      return printCover(node, writer, room);
    case 'contents':
      return printContents(node, writer);
    case 'list':
      return printList(node, writer, room);
    case 'quote':
      return printQuote(node, writer, room);
    case 'callout':
      return printCallout(node, writer, room);
    case 'stats':
      return printStats(node, writer, room);
    case 'table':
      return printTable(node, writer, room);
    case 'figure':
      return printFigure(node, writer, room);
    case 'entry':
      return printEntry(node, writer, room);
    case 'turn':
      return printTurn(node, writer, room);
  }
}

function printContents({ title, depth }: ContentsNode, writer: DocxWriter): Block[] {
  return [
    new Paragraph({ style: 'TOCHeading', children: printText(title, writer) }),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: `1-${depth}`, beginDirty: false }),
  ];
}

const headingStyles = {
  listed: { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' },
  inner: { 1: 'Heading1', 2: 'InnerHeading2', 3: 'InnerHeading3' },
} as const;

/** With its label as its first line: so it stands in the contents and in the pane of headings, in one line with the words. */
function printHeading(node: HeadingNode, writer: DocxWriter, pageBreakBefore: boolean): Paragraph {
  const { level, anchor, label, text, color, isListed = true } = node;
  const before = `${label ?? ''}${writer.document.language === 'zh-CN' ? '：' : ':'}`;
  const above = label ? [...printText(before, writer, { style: 'HeadingLabel' }), new TextRun({ break: 1 })] : [];
  const children = markPlace(anchor, [...above, ...printText(text, writer)], writer);
  return new Paragraph({
    style: headingStyles[isListed ? 'listed' : 'inner'][level],
    ...(pageBreakBefore && { pageBreakBefore }),
    ...(isColor(color) && { border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: hex(color) } } }),
    children,
  });
}

interface LineRoom extends Room {
  /** Never ends a page. */
  readonly keepsNext: boolean;
}

const tones = { body: null, lead: 'Lead', quiet: 'Quiet' } as const;

function printParagraph({ tone, spans }: ParagraphNode, writer: DocxWriter, room: LineRoom): Paragraph {
  return new Paragraph({
    ...(room.keepsNext && { keepNext: true }),
    ...paragraphLook(tones[tone] ?? room.style, spans, room.indent),
    children: printSpans(spans, writer),
  });
}

const deepest = 8;
const listStep = 340;

/** The first words of an item carry its mark; what else is in it stands below them. */
function printList({ isOrdered, start = 1, items }: ListNode, writer: DocxWriter, room: Room): Block[] {
  const instance = writer.countList();
  const level = Math.min(deepest, room.level);
  const inner = { ...room, level: room.level + 1, width: room.width - listStep, style: 'ListContinue' };
  const below = { ...inner, indent: room.indent + listStep * (level + 1) };
  return items.flatMap((nodes) => {
    const [first] = nodes;
    const spans = first?.kind === 'paragraph' ? first.spans : [];
    const marked = new Paragraph({
      ...paragraphLook(isOrdered ? 'ListNumber' : 'ListBullet', spans, 0),
      numbering: { reference: isOrdered ? numbersFrom(start) : 'bullets', level, instance },
      children: printSpans(spans, writer),
    });
    const rest = first?.kind === 'paragraph' ? nodes.slice(1) : nodes;
    const [lists, others] = [rest.filter(({ kind }) => kind === 'list'), rest.filter(({ kind }) => kind !== 'list')];
    return [marked, ...printNodes(others, writer, below), ...printNodes(lists, writer, inner)];
  });
}

function printTurn({ speaker, place, spans }: TurnNode, writer: DocxWriter, room: Room): Block[] {
  const gap = [new TextRun({ text: '\u2003' })];
  const said = [
    ...(speaker === null ? [] : printText(speaker, writer)),
    ...(speaker !== null && place !== '' ? gap : []),
    ...printText(place, writer, { style: 'EntryDetail' }),
  ];
  return [
    new Paragraph({ ...paragraphLook('Speaker', [], room.indent), children: said }),
    new Paragraph({ ...paragraphLook('Turn', spans, room.indent), children: printSpans(spans, writer) }),
  ];
}
