import { spansOf } from '../../../shared/domain/map-nodes.ts';
import type { ReportDocument } from '../../../shared/domain/report-document.ts';
import { everyNode } from '../every-node.ts';

/** Every place of a report that links may lead to, in their order. */
export const listAnchors = (document: Pick<ReportDocument, 'parts'>): readonly string[] =>
  everyNode(document).flatMap((node) => [
    ...('anchor' in node ? [node.anchor] : []),
    ...spansOf(node).flatMap(({ anchor }) => anchor ?? []),
  ]);
