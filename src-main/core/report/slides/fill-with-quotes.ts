import type { ReportNode } from '../../../shared/domain/report-document.ts';
import { fillSlides } from './fill-slides.ts';
import type { FilledBody } from './fill-slides.ts';
import { inColumns } from './slide-layout.ts';
import type { SlideFrame } from './slide-parts.ts';
import type { SlideWriter } from './slide-writer.ts';
import { toPieces } from './to-pieces.ts';

/** Nodes with quotes: large where all stand on one slide then, else as usual, quotes alone in two columns. */
export function fillWithQuotes(
  nodes: readonly ReportNode[],
  body: SlideFrame,
  isSided: boolean,
  writer: SlideWriter,
): readonly FilledBody[] {
  const room = { width: body.width, indent: 0, isSided };
  const large = fillSlides(toPieces(nodes, writer, { ...room, isLarge: true }), [body]);
  if (large.length === 1) return large;
  const areQuotes = nodes.length > 2 && nodes.every(({ kind }) => kind === 'quote');
  const columns = inColumns(body, areQuotes ? 2 : 1);
  return fillSlides(toPieces(nodes, writer, { ...room, width: columns[0]!.width }), columns);
}
