import type { HeadingNode, ReportDocument } from '../../shared/domain/report-document.ts';
import { everyNode } from './every-node.ts';

/** The headings that stand in contents, in their order. */
export const listedHeadings = (document: Pick<ReportDocument, 'parts'>): readonly HeadingNode[] =>
  everyNode(document)
    .filter((node) => node.kind === 'heading')
    .filter(({ isListed }) => isListed !== false);
