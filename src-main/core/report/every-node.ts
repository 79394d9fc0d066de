import type { ReportDocument, ReportNode } from '../../shared/domain/report-document.ts';

/** All nodes of a report in their order, also those inside others. */
export function everyNode({ parts }: Pick<ReportDocument, 'parts'>): readonly ReportNode[] {
  return parts.flatMap(({ nodes }) => nodes.flatMap(withInner));
}

function withInner(node: ReportNode): readonly ReportNode[] {
  if (node.kind === 'list') return [node, ...node.items.flat().flatMap(withInner)];
  if (node.kind === 'callout' || node.kind === 'entry') return [node, ...node.nodes.flatMap(withInner)];
  return [node];
}
