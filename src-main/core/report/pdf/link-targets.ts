import { createHash } from 'node:crypto';
import type { ReportDocument, ReportNode, Span } from '../../../shared/domain/report-document.ts';

/** Which places of a report links can lead to; each is claimed by the first that has it, as a label stands once. */
export interface LinkTargets {
  /** Null where the report has no such place. */
  linkTo(anchor: string | null | undefined): string | null;
  /** Null where another has it already. */
  claim(anchor: string | null | undefined): string | null;
}

export function createLinkTargets({ parts }: Pick<ReportDocument, 'parts'>): LinkTargets {
  const there = new Set(parts.flatMap(({ nodes }) => nodes.flatMap(anchorsOf)));
  const claimed = new Set<string>();
  return {
    linkTo: (anchor) => (anchor && there.has(anchor) ? labelOf(anchor) : null),
    claim: (anchor) => {
      if (!anchor || claimed.has(anchor)) return null;
      claimed.add(anchor);
      return labelOf(anchor);
    },
  };
}

// Labels stand as they are in the pages of a preview.
const labelOf = (anchor: string): string =>
  /^[\w-]+$/u.test(anchor) ? anchor : `a-${createHash('sha1').update(anchor).digest('hex')}`;

function anchorsOf(node: ReportNode): readonly string[] {
  switch (node.kind) {
    case 'heading':
    case 'quote':
    case 'figure':
      return [node.anchor];
    case 'entry':
      return [node.anchor, ...node.nodes.flatMap(anchorsOf)];
    case 'callout':
      return node.nodes.flatMap(anchorsOf);
    case 'list':
      return node.items.flat().flatMap(anchorsOf);
    case 'table':
      return node.rows.flat().flatMap(({ spans }) => anchorsOfSpans(spans));
    case 'paragraph':
    case 'turn':
      return anchorsOfSpans(node.spans);
    default:
      return [];
  }
}

const anchorsOfSpans = (spans: readonly Span[]): readonly string[] => spans.flatMap(({ anchor }) => anchor ?? []);
