import type { ParagraphNode, ReportNode } from '../../shared/domain/report-document.ts';

// In characters; what is longer may stand at the foot of a page by itself.
const longest = 160;
const led: readonly ReportNode['kind'][] = ['table', 'list', 'stats', 'figure', 'quote'];

/** Short paragraphs that say what follows them: they never end a page without it, nor does a heading with one or two of them. */
export function leadIns(nodes: readonly ReportNode[]): ReadonlySet<ReportNode> {
  const found = new Set<ReportNode>();
  for (let index = nodes.length - 2; index >= 0; index -= 1) {
    const [node, next] = [nodes[index]!, nodes[index + 1]!];
    if (node.kind !== 'paragraph' || lengthOf(node) > longest) continue;
    if (led.includes(next.kind) || found.has(next) || opens(nodes[index - 1], next)) found.add(node);
  }
  return found;
}

/** Whether a paragraph between these opens a section of which more is to be said. */
const opens = (before: ReportNode | undefined, next: ReportNode): boolean =>
  before?.kind === 'heading' &&
  ((next.kind === 'heading' && next.level > before.level) || (next.kind === 'paragraph' && next.tone === 'quiet'));

const lengthOf = ({ spans }: ParagraphNode): number => spans.reduce((sum, { text }) => sum + text.length, 0);
