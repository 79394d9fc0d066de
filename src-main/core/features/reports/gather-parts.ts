import type { ReportBlock } from '../../../shared/contract/reports.ts';
import { isWideNode } from '../../../shared/domain/is-wide-node.ts';
import type { ReportNode, ReportPart } from '../../../shared/domain/report-document.ts';
import type { BlockDefinition } from './block-definition.ts';
import { blockKinds } from './block-kinds.ts';
import { readSettings } from './block-settings.ts';
import type { ReportContext } from './report-context.ts';

interface GatheredBlock {
  readonly block: ReportBlock;
  readonly definition: BlockDefinition;
  readonly nodes: readonly ReportNode[];
}

/** What the blocks say, in their order. Blocks of kinds that only a later version knows are skipped. */
export function gatherParts(context: ReportContext): readonly ReportPart[] {
  const known = context.report.blocks.flatMap((block) => {
    const definition = blockKinds.find(({ kind }) => kind === block.kind);
    return definition ? [{ block, definition }] : [];
  });
  const gather = ({ block, definition }: (typeof known)[number]) =>
    definition.gather(context, readSettings(definition.fields, block));
  const first = new Map(known.filter(({ definition }) => !definition.comesLast).map((one) => [one, gather(one)]));
  return known
    .map((one) => ({ ...one, nodes: first.get(one) ?? gather(one) }))
    .filter(({ nodes }) => nodes.length > 0)
    .flatMap((gathered) => partsOf(gathered, context.report.look.orientation === 'across'))
    .map((part, index, parts) => ({
      ...part,
      startsPage: part.startsPage || index === 0 || parts[index - 1]!.isAcross !== part.isAcross,
    }));
}

/** Where nothing is said of how its pages lie, wide ones lie across. */
function partsOf({ block, definition, nodes }: GatheredBlock, reportIsAcross: boolean): readonly ReportPart[] {
  const orientation = block.orientation === 'auto' ? definition.usualOrientation : block.orientation;
  const startsPage = startsOwnPage(block, definition);
  const part = { blockId: block.id, kind: block.kind };
  if (orientation !== 'auto') return [{ ...part, isAcross: orientation === 'across', startsPage, nodes }];
  return joinPages(splitPages(nodes), reportIsAcross).map((page, index) => ({
    ...part,
    ...page,
    startsPage: startsPage || index > 0,
  }));
}

function startsOwnPage(block: ReportBlock, { fields }: BlockDefinition): boolean {
  const isAsked = fields.some(({ name }) => name === 'startsPage');
  return isAsked ? readSettings(fields, block).flag('startsPage') : true;
}

type Page = Pick<ReportPart, 'isAcross' | 'nodes'>;

function splitPages(nodes: readonly ReportNode[]): readonly (readonly ReportNode[])[] {
  const pages: ReportNode[][] = [[]];
  nodes.forEach((node) => (node.kind === 'page-break' ? pages.push([]) : pages.at(-1)!.push(node)));
  return pages.filter((page) => page.length > 0);
}

/** Pages that lie alike stay one part. */
function joinPages(pages: readonly (readonly ReportNode[])[], reportIsAcross: boolean): readonly Page[] {
  const joined: { isAcross: boolean; nodes: readonly ReportNode[] }[] = [];
  pages.forEach((nodes) => {
    const isAcross = reportIsAcross || nodes.some(isWideNode);
    const last = joined.at(-1);
    if (last?.isAcross === isAcross) last.nodes = [...last.nodes, { kind: 'page-break' }, ...nodes];
    else joined.push({ isAcross, nodes });
  });
  return joined;
}
