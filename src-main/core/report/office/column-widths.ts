import type { TableCell, TableNode } from '../../../shared/domain/report-document.ts';
import { measureLine } from '../shorten-line.ts';

/** In the unit of the widths. */
export interface CellMeasures {
  /** Of the size of the text. */
  readonly em: number;
  /** Left and right of the words together. */
  readonly padding: number;
}

const mostOfWidth = 0.34;
const leastEms = 3;
const measuredRows = 200;

/** Widths of columns that fill `width`: those without a weight are as wide as their words, up to a third; the others share the rest. */
export function columnWidths(
  { columns, rows }: Pick<TableNode, 'columns' | 'rows'>,
  width: number,
  { em, padding }: CellMeasures,
): number[] {
  const most = columns.length === 1 ? width : width * mostOfWidth;
  const natural = columns.map(({ head }, column) => {
    const ems = rows.slice(0, measuredRows).map((row) => measureCell(row[column]));
    return Math.min(most, Math.max(leastEms, measureLine(head) * 1.08, ...ems) * em + padding);
  });
  const weights = columns.map(({ weight }) => Math.max(0, weight));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const fixed = natural.reduce((all, own, column) => all + (weights[column] === 0 ? own : 0), 0);
  // Without a weight all grow or shrink alike; with one, what is left is shared, but never less than a third of the whole.
  const room = sum === 0 ? 0 : Math.max(width - fixed, width / 3);
  const shrink = (width - room) / Math.max(1, fixed);
  return weights.map((weight, column) =>
    Math.floor(weight === 0 ? natural[column]! * (sum === 0 ? shrink : Math.min(1, shrink)) : (room * weight) / sum),
  );
}

function measureCell(cell: TableCell | undefined): number {
  if (!cell) return 0;
  const text = cell.spans.map((span) => span.text).join('');
  const longest = Math.max(0, ...text.slice(0, 400).split('\n').map(measureSpaced));
  return longest + (cell.color ? 1.2 : 0) + (cell.depth ?? 0);
}

// Programs set Chinese a little apart from letters and digits.
const apart = /\p{Script=Han}(?=[\p{Script=Latin}\d])|[\p{Script=Latin}\d](?=\p{Script=Han})/gu;

const measureSpaced = (line: string): number => measureLine(line) + (line.match(apart)?.length ?? 0) / 4;
