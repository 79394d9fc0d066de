import { describeFigure } from '../../../shared/domain/describe-figure.ts';
import { anchorOf } from '../../../shared/domain/report-anchors.ts';
import type { ReportNode } from '../../../shared/domain/report-document.ts';
import { gatherFigures } from '../../figures/gather-figure.ts';
import type { BlockSettings } from './block-settings.ts';
import type { ReportContext } from './report-context.ts';
import { blockHeading, heading, under } from './report-nodes.ts';

interface Wanted {
  readonly kind: 'board' | 'journey';
  readonly ids: readonly string[];
  /** Of each cell of a journey, at most. */
  readonly quotes: number;
}

/** Boards or journeys on which there is something, each on a page of its own. */
export function gatherFigureBlock(context: ReportContext, block: BlockSettings, wanted: Wanted): readonly ReportNode[] {
  const figures = gatherFigures(context.db, wanted, context.report.quotes);
  figures.forEach(({ figure }) => context.quotes.addWithheld(figure.withheld));
  const nodes = figures.flatMap(({ id, figure }, index): readonly ReportNode[] => [
    ...(index > 0 ? [{ kind: 'page-break' } as const] : []),
    heading(2, anchorOf(wanted.kind, id), figure.name),
    {
      kind: 'figure',
      anchor: anchorOf('figure', id),
      figure: figure.kind === 'journey' ? { ...figure, mostQuotes: wanted.quotes } : figure,
      caption: block.flag('captions') ? describeFigure(figure, context.figureWords).counts : '',
    },
  ]);
  return under(blockHeading(block, context.words.say(`blocks.${wanted.kind}s.title`)), nodes);
}
