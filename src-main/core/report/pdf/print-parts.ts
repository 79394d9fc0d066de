import type { ReportLook } from '../../../shared/contract/reports.ts';
import type { FigureData } from '../../../shared/domain/figure-data.ts';
import type { ReportDocument, ReportNode, ReportPart } from '../../../shared/domain/report-document.ts';
import { reportColors } from '../../../shared/domain/report-colors.ts';
import { leadIns } from '../lead-ins.ts';
import { listedHeadings } from '../listed-headings.ts';
import type { TextPrinter } from '../text-printer.ts';
import type { PrintFigure } from './figure-printer.ts';
import { pageFrame } from './page-frame.ts';
import type { PageFrame } from './page-frame.ts';
import { printNode } from './print-node.ts';
import { tightContents, tightNodes } from './tight-nodes.ts';
import type { PrintedHeading } from './print-node.ts';
import { createLinkTargets } from './link-targets.ts';
import { createTitlePrinter } from './title-printer.ts';

export interface PrintedPart {
  readonly blockId: string;
  readonly isAcross: boolean;
  readonly startsPage: boolean;
  readonly hasCover: boolean;
  readonly nodes: readonly object[];
}

/** The parts as the templates read them; `printer` afterwards knows which characters no font covers. */
export function printParts(
  document: ReportDocument,
  printer: TextPrinter,
  printFigure: PrintFigure,
  fonts: readonly string[],
): readonly PrintedPart[] {
  const anchors = createLinkTargets(document);
  const headings = listHeadings(document, printer);
  const { accent } = reportColors(document.look);
  return document.parts.map(({ blockId, isAcross, startsPage, nodes }) => {
    const frame = pageFrame(document.look, isAcross);
    const { room } = frame;
    const levels = headings.map(({ level }) => level);
    const tight = tightnesses({ startsPage, nodes }, levels, { frame, theme: document.look.theme });
    const around = {
      printer,
      anchors,
      headings,
      titles: createTitlePrinter({ look: document.look, frame, fonts }, printer),
      isInside: false,
      printFigure: (figure: FigureData) => printFigure(figure, room, printer, accent),
    };
    const sided = sidedNodes(nodes);
    const leading = leadIns(nodes);
    return {
      blockId,
      isAcross,
      startsPage,
      hasCover: nodes[0]?.kind === 'cover',
      nodes: nodes.map((node) => ({
        ...printNode(node, { ...around, isSided: sided.has(node), leadsIn: leading.has(node) }),
        ...(tight.has(node) && { tightness: tight.get(node) }),
      })),
    };
  });
}

const listHeadings = (document: ReportDocument, printer: TextPrinter): readonly PrintedHeading[] =>
  listedHeadings(document).map(({ level, number, text }) => ({ level, number, text: printer.print(text.trim()) }));

/** What goes on below another part begins nobody knows where, and stands as it is. */
function tightnesses(
  { startsPage, nodes }: Pick<ReportPart, 'startsPage' | 'nodes'>,
  levels: readonly number[],
  { frame, theme }: { readonly frame: PageFrame; readonly theme: ReportLook['theme'] },
): ReadonlyMap<ReportNode, number> {
  const contents = nodes.flatMap((node) => {
    const listed = node.kind === 'contents' ? levels.filter((level) => level <= node.depth) : [];
    const tightness = listed.length === 0 ? null : tightContents(listed, frame, theme);
    return tightness === null ? [] : [[node, tightness] as const];
  });
  return new Map([...(startsPage ? tightNodes(nodes, frame, theme) : []), ...contents]);
}

/** Quotes under one heading, where some are for it and some against. */
function sidedNodes(nodes: ReportPart['nodes']): ReadonlySet<ReportNode> {
  let section = 0;
  const sections = Map.groupBy(nodes, (node) => (node.kind === 'heading' ? ++section : section));
  const quotes = [...sections.values()].map((inside) => inside.filter((node) => node.kind === 'quote'));
  return new Set(quotes.filter((all) => new Set(all.map(({ side }) => side)).size > 1).flat());
}
