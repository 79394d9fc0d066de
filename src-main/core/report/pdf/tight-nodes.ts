import type { ReportLook } from '../../../shared/contract/reports.ts';
import type { ReportNode } from '../../../shared/domain/report-document.ts';
import { estimateHeight } from './estimate-height.ts';
import type { PageFrame } from './page-frame.ts';

// Of a page: what is a little more becomes a page with less air, and an estimate is off by some hundredths.
const [least, most] = [0.98, 1.13];
const leastTightness = 0.45;

/** Pages that would spill a few lines onto the next: how tight their nodes stand, up to 1. */
export function tightNodes(
  nodes: readonly ReportNode[],
  { height, top, bottom, measure }: PageFrame,
  theme: ReportLook['theme'],
): ReadonlyMap<ReportNode, number> {
  const room = height - top - bottom;
  let page = 0;
  const pages = [...Map.groupBy(nodes, (node) => (node.kind === 'page-break' ? ++page : page)).values()];
  const tight = pages.flatMap((own) => {
    const told = own.filter(({ kind }) => kind !== 'page-break');
    const share = estimateHeight(told, measure, theme) / room;
    if (share <= least || share > most) return [];
    const tightness = leastTightness + ((share - least) / (most - least)) * (1 - leastTightness);
    return own.map((node) => [node, tightness] as const);
  });
  return new Map(tight);
}
