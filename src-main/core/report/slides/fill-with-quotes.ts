import type { ReportNode } from '../../../shared/domain/report-document.ts';
import { fillSlides } from './fill-slides.ts';
import type { FilledBody } from './fill-slides.ts';
import { inColumns } from './slide-layout.ts';
import type { SlideFrame } from './slide-parts.ts';
import type { SlideWriter } from './slide-writer.ts';
import { toPieces } from './to-pieces.ts';

/** Nodes with quotes: large where all stand on one slide then, else as usual; quotes, lists and a codebook in two columns. */
export function fillWithQuotes(
  nodes: readonly ReportNode[],
  body: SlideFrame,
  isSided: boolean,
  writer: SlideWriter,
): readonly FilledBody[] {
  const room = { width: body.width, indent: 0, isSided };
  const large = fillSlides(toPieces(nodes, writer, { ...room, isLarge: true }), [body]);
  if (large.length === 1) return large;
  const columns = inColumns(body, areShort(nodes) ? 2 : 1);
  const isCompact = nodes.some(({ kind }) => kind === 'entry');
  return fillSlides(toPieces(nodes, writer, { ...room, width: columns[0]!.width, isCompact }), columns);
}

/** Whether nodes are read as well in narrow columns. */
function areShort(nodes: readonly ReportNode[]): boolean {
  const kinds = nodes.map(({ kind }) => kind);
  const count = (wanted: ReportNode['kind']) => kinds.filter((kind) => kind === wanted).length;
  const areWords = kinds.every((kind) => ['paragraph', 'list', 'quote', 'entry'].includes(kind));
  return (
    areWords && (count('entry') > 2 || count('list') > 1 || (count('quote') > 2 && count('quote') === kinds.length))
  );
}
