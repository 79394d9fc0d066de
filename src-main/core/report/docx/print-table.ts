import { AlignmentType, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { TableCell as ReportCell, TableNode } from '../../../shared/domain/report-document.ts';
import { columnWidths } from '../office/column-widths.ts';
import { staysWhole } from '../stays-whole.ts';
import { gap, paragraphLook, printDot } from './docx-paragraphs.ts';
import type { Block, DocxWriter, Room } from './docx-writer.ts';
import { printSpans, printText } from './print-spans.ts';

const step = 200;
const textSize = 190;
const padding = 170;
// Of a table that goes on over pages, at either end.
const rowsTogether = 3;

/** A real table: its head comes again on each page, and no row is torn apart. */
export function printTable(table: TableNode, writer: DocxWriter, room: Room): Block[] {
  const widths = columnWidths(table, room.width, { em: textSize, padding });
  const alignment = (column: number) =>
    table.columns[column]?.align === 'right' ? { alignment: AlignmentType.RIGHT } : {};
  const cell = (paragraph: Paragraph, column: number) =>
    new TableCell({ width: { size: widths[column]!, type: WidthType.DXA }, children: [paragraph] });
  const heads = table.columns.map(({ head }, column) =>
    cell(
      new Paragraph({ style: 'TableText', keepNext: true, ...alignment(column), children: printText(head, writer) }),
      column,
    ),
  );
  const isWhole = staysWhole(table);
  const last = table.rows.length - 1;
  const keepsNext = (row: number) => row < last && (isWhole || row + 1 < rowsTogether || row > last - rowsTogether);
  const rows = table.rows.map(
    (cells, row) =>
      new TableRow({
        cantSplit: true,
        children: table.columns.map((_, column) =>
          cell(
            printCell(cells[column] ?? { spans: [] }, { ...alignment(column), keepNext: keepsNext(row) }, writer),
            column,
          ),
        ),
      }),
  );
  return [
    new Table({
      rows: [new TableRow({ children: heads, tableHeader: true, cantSplit: true }), ...rows],
      style: 'ReportTable',
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      indent: { size: room.indent, type: WidthType.DXA },
      layout: 'fixed',
    }),
    gap(),
  ];
}

function printCell(
  { spans, color, depth = 0 }: ReportCell,
  look: { readonly alignment?: 'right'; readonly keepNext: boolean },
  writer: DocxWriter,
): Paragraph {
  return new Paragraph({
    ...paragraphLook('TableText', spans, depth * step),
    ...(look.alignment && { alignment: look.alignment }),
    ...(look.keepNext && { keepNext: true }),
    children: [...printDot(color), ...printSpans(spans, writer)],
  });
}
