import type { HeadingNode, ReportNode } from '../../../shared/domain/report-document.ts';

export interface Section {
  readonly kind: 'section';
  readonly heading: HeadingNode;
  readonly content: readonly Outlined[];
}
export type Outlined = Section | ReportNode;

/** Puts what stands under a heading into a section of it. */
export function outline(nodes: readonly ReportNode[]): readonly Outlined[] {
  const top: Outlined[] = [];
  const open: { readonly level: number; readonly content: Outlined[] }[] = [{ level: 0, content: top }];
  for (const node of nodes) {
    if (node.kind !== 'heading') {
      open.at(-1)!.content.push(node);
      continue;
    }
    while (open.at(-1)!.level >= node.level) open.pop();
    const content: Outlined[] = [];
    open.at(-1)!.content.push({ kind: 'section', heading: node, content });
    open.push({ level: node.level, content });
  }
  return top;
}
