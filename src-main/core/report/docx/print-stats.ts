import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { StatsNode } from '../../../shared/domain/report-document.ts';
import { hex } from './docx-look.ts';
import { gap } from './docx-paragraphs.ts';
import type { Block, DocxWriter, Room } from './docx-writer.ts';
import { printText } from './print-spans.ts';

const mostInRow = 5;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noLines = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** Numbers side by side, each under its name; the names are the head of the table. */
export function printStats({ entries }: StatsNode, writer: DocxWriter, room: Room): Block[] {
  const rows = Math.ceil(entries.length / mostInRow);
  const perRow = Math.ceil(entries.length / Math.max(1, rows));
  return Array.from({ length: rows }, (_, row) => entries.slice(row * perRow, (row + 1) * perRow)).flatMap((part) => [
    gap(),
    printRow(part, perRow, writer, room),
    gap(),
  ]);
}

function printRow(entries: StatsNode['entries'], columns: number, writer: DocxWriter, room: Room): Table {
  const width = Math.floor(room.width / columns);
  const line = { style: BorderStyle.SINGLE, size: 6, color: hex(writer.look.colors.line) } as const;
  const cell = (text: string, style: string, isHead: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { left: 0, right: 160 },
      ...(isHead && { borders: { top: line, left: none, right: none, bottom: none } }),
      children: [new Paragraph({ style, children: printText(text, writer) })],
    });
  const names = entries.map(({ name }) => cell(name, 'StatName', true));
  const values = entries.map(({ value }) => cell(value, 'StatValue', false));
  return new Table({
    rows: [
      new TableRow({ children: names, tableHeader: true, cantSplit: true }),
      new TableRow({ children: values, cantSplit: true }),
    ],
    width: { size: width * entries.length, type: WidthType.DXA },
    columnWidths: entries.map(() => width),
    indent: { size: room.indent, type: WidthType.DXA },
    borders: noLines,
    layout: 'fixed',
  });
}
