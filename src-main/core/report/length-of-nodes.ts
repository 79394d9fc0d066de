import type { ReportNode } from '../../shared/domain/report-document.ts';

/** How much nodes have to say, in characters; a figure counts as more than a page. */
export const lengthOfNodes = (nodes: readonly ReportNode[]): number =>
  nodes.reduce((sum, node) => sum + lengthOf(node), 0);

const figureLength = 10_000;

function lengthOf(node: ReportNode): number {
  switch (node.kind) {
    case 'paragraph':
    case 'turn':
      return lengthOfSpans(node.spans);
    case 'quote':
    case 'heading':
      return node.text.length;
    case 'list':
      return lengthOfNodes(node.items.flat());
    case 'callout':
    case 'entry':
      return lengthOfNodes(node.nodes);
    case 'table':
      return node.rows.flat().reduce((sum, { spans }) => sum + lengthOfSpans(spans), 0);
    case 'figure':
      return figureLength;
    default:
      return 0;
  }
}

export const lengthOfSpans = (spans: readonly { readonly text: string }[]): number =>
  spans.reduce((sum, { text }) => sum + text.length, 0);
