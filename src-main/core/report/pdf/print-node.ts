import type { FigureData } from '../../../shared/domain/figure-data.ts';
import type { QuoteNode, ReportNode, TableNode } from '../../../shared/domain/report-document.ts';
import { assertNever } from '../../../shared/errors.ts';
import { leadIns } from '../lead-ins.ts';
import { lengthOfNodes, lengthOfSpans } from '../length-of-nodes.ts';
import { measureLine } from '../shorten-line.ts';
import type { PrintedText } from '../printed-text.ts';
import { staysWhole } from '../stays-whole.ts';
import type { TextPrinter } from '../text-printer.ts';
import { keepEnd } from './keep-end.ts';
import { joinParts } from './join-parts.ts';
import { printPortrait } from './print-picture.ts';
import { printSpans } from './print-spans.ts';
import type { LinkTargets } from './link-targets.ts';
import type { TitlePrinter } from './title-printer.ts';

export interface NodeSurroundings {
  readonly printer: TextPrinter;
  readonly anchors: LinkTargets;
  readonly printFigure: (figure: FigureData) => object;
  /** Whether quotes for and against stand together, so that both say what they are. */
  readonly isSided: boolean;
  /** Whether it stays on the page of what follows. */
  readonly leadsIn: boolean;
  /** All of the report. */
  readonly headings: readonly PrintedHeading[];
  readonly titles: TitlePrinter;
  /** Whether it stands in another node. */
  readonly isInside: boolean;
}

export interface PrintedHeading {
  readonly level: number;
  readonly number: number | null;
  readonly text: PrintedText;
}

// In characters: what is shorter stays on one page.
const longQuote = 700;
export const longEntry = 500;
// Of a cell: a row with a longer one may be torn.
const longCell = 150;
const deepest = 8;
// “14 participants” on one line.
const counted = /(\d) (?=\p{L})/gu;
// Of who speaks and where, in ems: what stands beside the words of a turn.
const widestName = 13;

/** What the templates read of a node. */
export function printNode(node: ReportNode, around: NodeSurroundings): object {
  const { printer, anchors, titles, isInside } = around;
  const printNodes = (nodes: readonly ReportNode[]) => {
    const leading = leadIns(nodes);
    return nodes.map((inner) => printNode(inner, { ...around, leadsIn: leading.has(inner), isInside: true }));
  };
  switch (node.kind) {
    case 'cover':
      return {
        kind: node.kind,
        ...titles.printCover(node),
        facts: node.facts.map(({ name, value }) => ({
          name: printer.print(name),
          value: printer.print(value.replace(counted, '$1\u00a0')),
        })),
      };
    case 'contents':
      return {
        kind: node.kind,
        title: titles.printHeading({ level: 1, text: node.title, label: null, number: null, color: null }, isInside),
        depth: node.depth,
        headings: around.headings.filter(({ level }) => level <= node.depth),
      };
    case 'heading':
      return {
        kind: node.kind,
        level: node.level,
        ...titles.printHeading(node, isInside),
        label: node.label === null ? null : printer.print(node.label),
        number: node.number,
        color: readColor(node.color),
        isListed: node.isListed !== false,
        anchor: anchors.claim(node.anchor),
      };
    case 'paragraph':
      return {
        kind: node.kind,
        tone: node.tone,
        leadsIn: around.leadsIn,
        ...printSpans(node.spans, printer, anchors),
      };
    case 'list':
      return {
        kind: node.kind,
        isOrdered: node.isOrdered,
        start: node.start ?? 1,
        items: node.items.map((nodes) => ({ mayBreak: lengthOfNodes(nodes) > longEntry, nodes: printNodes(nodes) })),
      };
    case 'quote':
      return printQuote(node, around);
    case 'callout':
      return {
        kind: node.kind,
        label: printer.print(node.label),
        tone: node.tone,
        mayBreak: lengthOfNodes(node.nodes) > longQuote,
        nodes: printNodes(node.nodes),
      };
    case 'stats':
      return {
        kind: node.kind,
        entries: node.entries.map(({ name, value }) => ({ name: printer.print(name), value: printer.print(value) })),
      };
    case 'table':
      return printTable(node, around);
    case 'figure':
      return {
        kind: node.kind,
        anchor: anchors.claim(node.anchor),
        caption: node.caption === '' ? null : printer.print(node.caption),
        ...around.printFigure(node.figure),
      };
    case 'entry':
      return {
        kind: node.kind,
        anchor: anchors.claim(node.anchor),
        depth: Math.min(node.depth, deepest),
        color: readColor(node.color),
        picture: node.image && { ...printPortrait(node.image), alt: printer.printLine(node.image.name || node.name) },
        name: printer.print(node.name),
        detail: printer.print(node.detail),
        mayBreak: lengthOfNodes(node.nodes) > longEntry,
        nodes: printNodes(node.nodes),
      };
    case 'turn':
      return {
        kind: node.kind,
        speaker: node.speaker === null ? null : printer.print(node.speaker),
        place: printer.print(node.place),
        isLong: measureLine(`${node.speaker ?? ''} ${node.place}`) > widestName,
        ...printSpans(node.spans, printer, anchors),
      };
    case 'page-break':
      return { kind: node.kind };
    default:
      return assertNever(node);
  }
}

function printQuote(quote: QuoteNode, { printer, anchors, isSided }: NodeSurroundings) {
  const text = keepEnd(printer.printInBook(quote.text.trim()));
  return {
    kind: quote.kind,
    anchor: anchors.claim(quote.anchor),
    language: text.language,
    text,
    mayBreak: quote.text.length > longQuote,
    source: joinParts([quote.speaker, quote.document, quote.place], printer),
    target: anchors.linkTo(quote.target),
    isAgainst: quote.side === 'against',
    isNamed: quote.side === 'against' || (quote.side === 'for' && isSided),
  };
}

function printTable(table: TableNode, { printer, anchors }: NodeSurroundings) {
  const { kind, columns, rows } = table;
  return {
    kind,
    mayBreak: !staysWhole(table),
    columns: columns.map(({ head, align, weight }) => ({ head: printer.print(head), align, weight })),
    rows: rows.map((cells) => ({
      mayBreak: cells.some(({ spans }) => lengthOfSpans(spans) > longCell),
      cells: columns.map((_, index) => ({
        ...printSpans(cells[index]?.spans ?? [], printer, anchors),
        color: readColor(cells[index]?.color ?? null),
        depth: Math.min(cells[index]?.depth ?? 0, deepest),
      })),
    })),
  };
}

function readColor(color: string | null): string | null {
  if (color === null) return null;
  return /^#[0-9a-f]{6}$/iu.test(color) ? color : '#6f6e69';
}
