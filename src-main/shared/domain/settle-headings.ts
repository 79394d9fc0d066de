import { mapNodes } from './map-nodes.ts';
import type { HeadingNode, ReportPart } from './report-document.ts';

/**
 * Gives headings levels without a gap: what stands below a heading of level 1 is of level 2, whatever it was meant to be. A block
 * that begins a page begins anew.
 */
export function settleHeadings(parts: readonly ReportPart[]): readonly ReportPart[] {
  const above: number[] = [];
  return parts.map((part, index) => {
    if (part.startsPage && part.blockId !== parts[index - 1]?.blockId) above.length = 0;
    const nodes = mapNodes(part.nodes, (node) => {
      if (node.kind !== 'heading') return [node];
      while ((above.at(-1) ?? 0) >= node.level) above.pop();
      above.push(node.level);
      return [{ ...node, level: Math.min(above.length, 3) as HeadingNode['level'] }];
    });
    return { ...part, nodes };
  });
}
