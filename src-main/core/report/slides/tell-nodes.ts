import type { ReportNode } from '../../../shared/domain/report-document.ts';
import { printXmlText } from '../office/print-xml-text.ts';

/** Words as paragraphs of notes, for whoever speaks. */
export function tellNodes(nodes: readonly ReportNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'paragraph') return tell(node.spans.map(({ text }) => text).join(''));
    if (node.kind === 'list')
      return node.items.flatMap((item, index) =>
        tellNodes(item).map((line, at) =>
          at > 0 ? line : `${node.isOrdered ? `${(node.start ?? 1) + index}.` : '•'} ${line}`,
        ),
      );
    return node.kind === 'callout' ? [...tell(node.label), ...tellNodes(node.nodes)] : [];
  });
}

const tell = (text: string): readonly string[] =>
  printXmlText(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
