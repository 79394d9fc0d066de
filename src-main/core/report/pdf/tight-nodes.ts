import type { ReportLook } from '../../../shared/contract/reports.ts';
import type { ReportNode } from '../../../shared/domain/report-document.ts';
import { lengthOfNodes } from '../length-of-nodes.ts';
import { estimateHeight } from './estimate-height.ts';
import type { PageFrame } from './page-frame.ts';
import { longEntry } from './print-node.ts';

// Of a page: what is a little more becomes a page with less air, and an estimate is off by some hundredths.
const [least, most] = [0.98, 1.13];
const leastTightness = 0.45;
// Their many gaps give more room than lines do.
const ofEntries = 0.7;
// Of a last page: what fills less of it goes to those before.
const fewLines = 0.3;
const estimateError = 0.05;

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
    const tightness = tightnessOf(estimatePages(told, { measure, theme, room }));
    const share = told.some(({ kind }) => kind === 'entry') ? ofEntries : 1;
    return tightness === null ? [] : own.map((node) => [node, tightness * share] as const);
  });
  return new Map(tight);
}

const contentsHead = { clear: 39, editorial: 71, bold: 80 } as const;
const contentsRow = { clear: 22.3, editorial: 30.3, bold: 30.3 } as const;
const innerRow = 16.3;

/** The same of contents with entries of these levels. */
export function tightContents(
  levels: readonly number[],
  { height, top, bottom }: PageFrame,
  theme: ReportLook['theme'],
): number | null {
  const rows = levels.reduce((sum, level) => sum + (level === 1 ? contentsRow[theme] : innerRow), contentsHead[theme]);
  return tightnessOf(rows / (height - top - bottom));
}

/** Null where pages need not be tighter, or would be too tight. */
function tightnessOf(pages: number): number | null {
  const share = excess(pages);
  if (share <= least || share > most) return null;
  return leastTightness + ((share - least) / (most - least)) * (1 - leastTightness);
}

/** How much stands on each page that should be filled, where its last lines went there too. */
function excess(pages: number): number {
  if (pages < 2 - estimateError) return pages;
  const whole = Math.floor(pages + estimateError);
  return pages - whole <= fewLines ? pages / whole : Infinity;
}

interface Room {
  readonly measure: number;
  readonly theme: ReportLook['theme'];
  readonly room: number;
}

/** About how many pages nodes fill; short entries, which are never torn, leave some of them empty. */
function estimatePages(nodes: readonly ReportNode[], { measure, theme, room }: Room): number {
  const height = estimateHeight(nodes, measure, theme);
  if (!nodes.some(({ kind }) => kind === 'entry') || height <= room * most) return height / room;
  let [pages, used] = [0, 0];
  for (const node of nodes) {
    const own = estimateHeight([node], measure, theme);
    const isTorn = node.kind !== 'entry' || lengthOfNodes(node.nodes) > longEntry;
    if (used + own > room) [pages, used] = [pages + 1, isTorn ? used + own - room : own];
    else used += own;
  }
  return pages + used / room;
}
