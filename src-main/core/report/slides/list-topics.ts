import type { HeadingNode, ReportNode, ReportPart } from '../../../shared/domain/report-document.ts';
import { tellNodes } from './tell-nodes.ts';

/** What stands under one heading. */
export interface Topic {
  readonly heading: HeadingNode | null;
  readonly nodes: readonly ReportNode[];
  /** Whether it opens a part of several headings. */
  readonly isOpening: boolean;
  /** The heading that it belongs to. */
  readonly above: string;
  /** What is said under that one, where it has no slide of its own. */
  readonly notes: readonly string[];
}

interface Stretch {
  readonly heading: HeadingNode | null;
  readonly nodes: ReportNode[];
}

const fewCharacters = 300;

/** A part cut before its headings; one that only leads to others in a few words goes with the first of them. */
export function listTopics({ nodes }: Pick<ReportPart, 'nodes'>): readonly Topic[] {
  const stretches = cutAtHeadings(nodes);
  const enclosing: HeadingNode[] = [];
  let notes: readonly string[] = [];
  return stretches.flatMap((stretch, index): readonly Topic[] => {
    const { heading } = stretch;
    while (heading && (enclosing.at(-1)?.level ?? 0) >= heading.level) enclosing.pop();
    const above = enclosing.at(-1)?.text ?? '';
    if (heading) enclosing.push(heading);
    const isOpening = heading?.level === 1 && countBelow(stretches, index) > 1;
    if (!isOpening && onlyLeads(stretch, stretches[index + 1])) {
      notes = [...notes, ...tellNodes(stretch.nodes)];
      return [];
    }
    const topic = { ...stretch, above, isOpening, notes };
    notes = [];
    return [topic];
  });
}

function cutAtHeadings(nodes: readonly ReportNode[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const node of nodes) {
    // What is said for and against a finding stands with it.
    if (node.kind === 'heading' && isWithin(node, found.at(-1)?.heading)) continue;
    if (node.kind === 'heading') found.push({ heading: node, nodes: [] });
    else if (found.length > 0) found.at(-1)!.nodes.push(node);
    else found.push({ heading: null, nodes: [node] });
  }
  return found;
}

const isWithin = (heading: HeadingNode, above: HeadingNode | null | undefined): boolean =>
  typeof above?.label === 'string' && heading.label === null && heading.level > above.level;

function countBelow(stretches: readonly Stretch[], index: number): number {
  const level = stretches[index]?.heading?.level ?? 0;
  const after = stretches.slice(index + 1);
  const end = after.findIndex(({ heading }) => heading !== null && heading.level <= level);
  return (end < 0 ? after : after.slice(0, end)).length;
}

function onlyLeads({ heading, nodes }: Stretch, next: Stretch | undefined): boolean {
  const isBelow = heading !== null && heading.label === null && (next?.heading?.level ?? 0) > heading.level;
  const said = nodes.every(({ kind }) => kind === 'paragraph') ? tellNodes(nodes).join('') : null;
  return isBelow && said !== null && said.length <= fewCharacters;
}
