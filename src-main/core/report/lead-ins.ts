import type { ParagraphNode, ReportNode } from '../../shared/domain/report-document.ts';

// In characters; what is longer may stand at the foot of a page by itself.
const longest = 160;
const led: readonly ReportNode['kind'][] = ['table', 'list', 'stats', 'figure', 'quote'];

/** Short paragraphs that say what follows them: they never end a page without it. */
export function leadIns(nodes: readonly ReportNode[]): ReadonlySet<ReportNode> {
  const found = new Set<ReportNode>();
  nodes.toReversed().forEach((node, index, reversed) => {
    const next = reversed[index - 1];
    if (node.kind !== 'paragraph' || !next || lengthOf(node) > longest) return;
    if (led.includes(next.kind) || found.has(next)) found.add(node);
  });
  return found;
}

const lengthOf = ({ spans }: ParagraphNode): number => spans.reduce((sum, { text }) => sum + text.length, 0);
