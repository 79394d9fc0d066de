import type { ReportNode, Span } from './report-document.ts';

/** Each node replaced by what `change` makes of it, in their order; what a node holds is changed before the node itself. */
export function mapNodes(
  nodes: readonly ReportNode[],
  change: (node: ReportNode) => readonly ReportNode[],
): readonly ReportNode[] {
  return nodes.flatMap((node) => change(mapInside(node, change)));
}

function mapInside(node: ReportNode, change: (node: ReportNode) => readonly ReportNode[]): ReportNode {
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => mapNodes(item, change)) };
  if (node.kind === 'callout' || node.kind === 'entry') return { ...node, nodes: mapNodes(node.nodes, change) };
  return node;
}

/** The node with each of its own spans changed; what stands in nodes inside it stays. */
export function mapSpans(node: ReportNode, change: (span: Span) => Span): ReportNode {
  if (node.kind === 'paragraph' || node.kind === 'turn') return { ...node, spans: node.spans.map(change) };
  if (node.kind !== 'table') return node;
  const rows = node.rows.map((row) => row.map((cell) => ({ ...cell, spans: cell.spans.map(change) })));
  return { ...node, rows };
}

/** The spans of a node itself, in their order. */
export function spansOf(node: ReportNode): readonly Span[] {
  if (node.kind === 'paragraph' || node.kind === 'turn') return node.spans;
  return node.kind === 'table' ? node.rows.flat().flatMap((cell) => cell.spans) : [];
}
