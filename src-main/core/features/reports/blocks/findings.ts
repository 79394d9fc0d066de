import type { ReportNode } from '../../../../shared/domain/report-document.ts';
import type { BlockDefinition } from '../block-definition.ts';
import { findingsFields } from '../finding-fields.ts';
import { gatherFinding } from '../gather-finding.ts';
import { gatherOverview } from '../gather-overview.ts';
import { readStudied } from '../read-studied.ts';
import { blockHeading, paragraph } from '../report-nodes.ts';

// So few are seen at a glance without a table.
const fewFindings = 3;

/** The findings, each with its evidence. */
export const findings: BlockDefinition = {
  kind: 'findings',
  fields: findingsFields,
  usualOrientation: 'auto',
  gather: (context, block) => {
    const { say } = context.words;
    const told = context.findings.ofBlock(block.id);
    const head = blockHeading(block, say('blocks.findings.title'));
    if (told.length === 0) return [head, ...paragraph(say('blocks.findings.none'))];
    const studied = readStudied(context.db);
    const layout = block.choice('layout');
    const hasOverview = layout === 'overview' || (block.flag('overview') && told.length > fewFindings);
    const overview = hasOverview ? gatherOverview(context, told, studied) : [];
    const pages =
      layout === 'overview' ? [] : told.map((finding) => gatherFinding(context, { finding, block, studied }));
    const parted = layout === 'pages' ? pages.flatMap(onPage(overview.length > 0)) : pages.flat();
    return [head, ...overview, ...parted];
  },
};

/** Each on a page of its own, the first on that of the heading where nothing else stands there. */
const onPage =
  (hasOverview: boolean) =>
  (nodes: readonly ReportNode[], index: number): readonly ReportNode[] =>
    index === 0 && !hasOverview ? nodes : [{ kind: 'page-break' }, ...nodes];
