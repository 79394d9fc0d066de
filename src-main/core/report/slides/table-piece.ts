import type { TableCell, TableNode } from '../../../shared/domain/report-document.ts';
import { columnWidths } from '../office/column-widths.ts';
import { fitLines } from './fit-lines.ts';
import { pointsPerInch } from './slide-layout.ts';
import type { Piece, SlideParagraph, SlideRun } from './slide-parts.ts';
import type { SlideWriter } from './slide-writer.ts';
import { plainRun, toRuns } from './to-runs.ts';

const manner = { size: 12, leading: 16, after: 0 } as const;
export const cellPadding = { side: 0.09, above: 0.05 } as const;
const step = 0.14;
const mostLines = 10;
// On a slide of their own.
const fewestRows = 3;

/** A table whose rows go on over slides, each time under its head. A cell of more than ten lines ends with an ellipsis. */
export function tablePiece(table: TableNode, width: number, writer: SlideWriter): Piece {
  const columns = columnWidths(table, width * pointsPerInch, {
    em: manner.size,
    padding: 2 * cellPadding.side * pointsPerInch + 4,
  }).map((points) => points / pointsPerInch);
  const set = (cell: TableCell | undefined, index: number): SlideParagraph =>
    fitCell(cellParagraph(cell ?? { spans: [] }, table.columns[index]!.align), columns[index]!, writer);
  const head = table.columns.map(({ head: name, align }, index) =>
    fitCell(
      { ...manner, align, runs: plainRun(name).map((run) => ({ ...run, isBold: true })) },
      columns[index]!,
      writer,
    ),
  );
  const rows = table.rows.map((cells) => table.columns.map((_, index) => set(cells[index], index)));
  return rowsPiece(table.description, columns, [head, ...rows], writer);
}

function rowsPiece(
  description: string,
  columns: readonly number[],
  rows: readonly (readonly SlideParagraph[])[],
  writer: SlideWriter,
): Piece {
  const heights = rows.map((cells) => rowHeight(cells, columns, writer));
  const height = sum(heights);
  return {
    height,
    after: 0.25,
    anchors: [],
    notes: [],
    isAlone: false,
    keepsNext: false,
    place: (x, y) => [{ kind: 'table', x, y, width: sum(columns), height, description, columns, rows, heights }],
    split: (room) => {
      const [head, ...body] = rows;
      let [count, used] = [0, heights[0]!];
      while (count < body.length && used + heights[count + 1]! <= room) used += heights[++count]!;
      if (count === 0 || count === body.length) return null;
      count = Math.max(1, Math.min(count, body.length - fewestRows));
      const part = (own: typeof body) => rowsPiece(description, columns, [head!, ...own], writer);
      return [part(body.slice(0, count)), part(body.slice(count))];
    },
  };
}

function rowHeight(cells: readonly SlideParagraph[], columns: readonly number[], { measure }: SlideWriter): number {
  const tallest = Math.max(
    manner.leading / pointsPerInch,
    ...cells.map((cell, index) => measure.heightOf([cell], columns[index]! - 2 * cellPadding.side)),
  );
  return tallest + 2 * cellPadding.above;
}

function cellParagraph({ spans, color, depth = 0 }: TableCell, align: 'left' | 'right'): SlideParagraph {
  const dot: readonly SlideRun[] = color ? [{ text: '●\u2002', color: { own: color } }] : [];
  return { ...manner, align, indent: depth * step, runs: [...dot, ...toRuns(spans)] };
}

const fitCell = (cell: SlideParagraph, column: number, { measure }: SlideWriter): SlideParagraph =>
  fitLines(cell, column - 2 * cellPadding.side, mostLines, measure);

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
