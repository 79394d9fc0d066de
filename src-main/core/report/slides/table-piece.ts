import type { TableCell, TableNode } from '../../../shared/domain/report-document.ts';
import { columnWidths } from '../office/column-widths.ts';
import { staysWhole } from '../stays-whole.ts';
import { fitLines } from './fit-lines.ts';
import { bodyBelow, pointsPerInch } from './slide-layout.ts';
import type { Piece, SlideParagraph, SlideRun } from './slide-parts.ts';
import type { SlideWriter } from './slide-writer.ts';
import { plainRun, toRuns } from './to-runs.ts';

const manner = { size: 12, leading: 16, after: 0 } as const;
export const cellPadding = { side: 0.09, above: 0.05 } as const;
const step = 0.14;
const mostLines = 10;
// At either end of what goes on.
const fewestRows = 3;
// The slide with the tallest title that there is still has room for it.
const tallest = bodyBelow(1.7).height;

interface Row {
  readonly cells: readonly SlideParagraph[];
  /** What found no room in them. */
  readonly notes: readonly string[];
}

/**
 * A table whose rows go on over slides, each time under its head; a short one stays whole. A cell of more than ten lines ends with
 * an ellipsis, and stands whole in the notes.
 */
export function tablePiece(table: TableNode, width: number, writer: SlideWriter): Piece {
  const columns = columnWidths(table, width * pointsPerInch, {
    em: manner.size,
    padding: 2 * cellPadding.side * pointsPerInch + 4,
  }).map((points) => points / pointsPerInch);
  const row = (cells: readonly SlideParagraph[]): Row => {
    const fitted = cells.map((cell, index) =>
      fitLines(cell, columns[index]! - 2 * cellPadding.side, mostLines, writer.measure),
    );
    const cut = cells.filter((cell, index) => cell !== fitted[index]);
    return { cells: fitted, notes: cut.map(({ runs }) => `${writer.words.slides.whole} ${textOf(runs)}`) };
  };
  const heads = table.columns.map(({ head, align }) => ({
    ...manner,
    align,
    runs: plainRun(head).map((run) => ({ ...run, isBold: true })),
  }));
  const bodies = table.rows.map((cells) =>
    table.columns.map(({ align }, index) => cellParagraph(cells[index] ?? { spans: [] }, align)),
  );
  const set = { description: table.description, columns, isWhole: staysWhole(table) };
  return rowsPiece(set, [heads, ...bodies].map(row), writer);
}

interface SetTable {
  readonly description: string;
  readonly columns: readonly number[];
  readonly isWhole: boolean;
}

function rowsPiece(table: SetTable, rows: readonly Row[], writer: SlideWriter): Piece {
  const { description, columns, isWhole } = table;
  const heights = rows.map(({ cells }) => rowHeight(cells, columns, writer));
  const height = sum(heights);
  const shown = { description, columns, rows: rows.map(({ cells }) => cells), heights };
  return {
    height,
    after: 0.25,
    anchors: [],
    notes: rows.flatMap(({ notes }) => notes),
    isAlone: false,
    keepsNext: false,
    place: (x, y) => [{ kind: 'table', x, y, width: sum(columns), height, ...shown }],
    split: (room) => {
      if (isWhole && height <= tallest) return null;
      const [head, ...body] = rows;
      let [count, used] = [0, heights[0]!];
      while (count < body.length && used + heights[count + 1]! <= room) used += heights[++count]!;
      if (count === 0 || count === body.length || (count < fewestRows && room < tallest)) return null;
      count = Math.max(1, Math.min(count, body.length - fewestRows));
      const part = (own: typeof body) => rowsPiece(table, [head!, ...own], writer);
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

const textOf = (runs: readonly SlideRun[]): string => runs.map(({ text }) => text).join('');

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
