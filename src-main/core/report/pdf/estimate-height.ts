import type { ReportLook } from '../../../shared/contract/reports.ts';
import type { ReportNode, Span } from '../../../shared/domain/report-document.ts';
import { measureLine } from '../shorten-line.ts';

type Theme = ReportLook['theme'];

// Points, with the space above each, as the templates have them.
const lineShare = 1.57;
const leadingShare = 0.85;
const headingSizes = { 1: 27, 2: 17.5, 3: 10.5 } as const;
const unlabelledSize = 14;
// The first of a page has nothing above it.
const aroundHeading = { 1: { clear: 7, editorial: 30, bold: 39 }, 2: 18, 3: 22 } as const;
const aboveSecondLevel = 16;
// The large number of a finding.
const besideTitle = { clear: 0, editorial: 54, bold: 40 } as const;
const labelHeight = 14;
const paragraphGap = 13.5;
const listGap = 6;
const statsHeight = { clear: 52, editorial: 64, bold: 62 } as const;
const quoteSizes = { clear: 11, editorial: 11.5, bold: 11 } as const;
const aroundQuote = { clear: 33, editorial: 31, bold: 39 } as const;
const sideHeight = 14;
const calloutHeight = { clear: 59, editorial: 53, bold: 53 } as const;
// Its words are smaller and stand closer.
const entryShare = 0.8;
const entryHead = { top: 22, inner: 15 } as const;
const tableRow = 19;
const aroundTable = 16;

/** About how high nodes stand one below another in lines of this width, in points. */
export function estimateHeight(nodes: readonly ReportNode[], width: number, theme: Theme): number {
  return nodes.reduce((sum, node, index) => sum + heightOf(node, width, theme) + (index > 0 ? aboveOf(node) : 0), 0);
}

const aboveOf = (node: ReportNode): number => (node.kind === 'heading' && node.level === 2 ? aboveSecondLevel : 0);

function heightOf(node: ReportNode, width: number, theme: Theme): number {
  switch (node.kind) {
    case 'heading': {
      const size = node.level === 2 && node.label === null ? unlabelledSize : headingSizes[node.level];
      const beside = node.number === null ? 0 : besideTitle[theme];
      const around = node.level === 1 ? aroundHeading[1][theme] : aroundHeading[node.level];
      return linesOf(node.text, width - beside, size) * size * 1.2 + around + (node.label ? labelHeight : 0);
    }
    case 'paragraph':
      return textHeight(wordsOf(node.spans), width, sizes[node.tone]) + paragraphGap;
    case 'list':
      return node.items.reduce((sum, item) => sum + estimateHeight(item, width - 16, theme) - listGap, listGap);
    case 'stats':
      return statsHeight[theme];
    case 'quote':
      return (
        textHeight(node.text, width - 24, quoteSizes[theme]) +
        aroundQuote[theme] +
        (node.side === 'against' ? sideHeight : 0)
      );
    case 'callout':
      return estimateHeight(node.nodes, width - 28, theme) + calloutHeight[theme] - paragraphGap;
    case 'table':
      return (node.rows.length + 1) * tableRow + aroundTable;
    case 'entry':
      return estimateHeight(node.nodes, width - 12, theme) * entryShare + entryHead[node.depth === 0 ? 'top' : 'inner'];
    default:
      return Infinity;
  }
}

const sizes = { lead: 12, body: 10, quiet: 9 } as const;

const textHeight = (text: string, width: number, size: number): number =>
  linesOf(text, width, size) * size * lineShare - size * leadingShare;

const wordsOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

const linesOf = (text: string, width: number, size: number): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((measureLine(line) * narrower(line) * size) / width)), 0);

// Latin letters take less than a line of capitals is reckoned with.
const narrower = (text: string): number => (/\p{Script=Han}/u.test(text) ? 1 : 0.87);
