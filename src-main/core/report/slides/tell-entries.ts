import type { EntryNode, ReportNode } from '../../../shared/domain/report-document.ts';

// Nobody looks through more of them on slides; the report has all.
const mostEntries = 120;

/** Entries that tell of somebody have slides of their own, each under its name; those of a codebook stand together. */
export function tellEntries(nodes: readonly ReportNode[]): readonly ReportNode[] {
  return nodes.some(isTold) ? nodes.flatMap((node) => (node.kind === 'entry' ? underItsName(node) : [node])) : nodes;
}

const isTold = (node: ReportNode): boolean =>
  node.kind === 'entry' && (node.image !== null || node.nodes.some(({ kind }) => kind !== 'paragraph'));

function underItsName(entry: EntryNode): readonly ReportNode[] {
  const { anchor, name, color, detail, image, nodes } = entry;
  return [
    { kind: 'heading', level: 2, anchor, text: name, label: null, number: null, color },
    ...(detail === '' ? [] : [{ kind: 'paragraph', tone: 'quiet', spans: [{ text: detail }] } as const]),
    ...(image === null ? [] : [{ ...entry, name: '', detail: '', color: null, nodes: [] }]),
    ...nodes,
  ];
}

/** As many entries as slides show, and how many they leave to the report. */
export function limitEntries(nodes: readonly ReportNode[]): { readonly shown: readonly ReportNode[]; more: number } {
  let count = 0;
  const shown = nodes.filter((node) => node.kind !== 'entry' || ++count <= mostEntries);
  return { shown, more: nodes.length - shown.length };
}
