import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from 'docx';
import type { CalloutNode } from '../../../shared/domain/report-document.ts';
import { hex } from './docx-look.ts';
import { gap } from './docx-paragraphs.ts';
import type { Block, DocxWriter, Room } from './docx-writer.ts';
import { printText } from './print-spans.ts';

const padding = { top: 140, bottom: 100, left: 220, right: 220 };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A field of its own, under its word. */
export function printCallout({ label, tone, nodes }: CalloutNode, writer: DocxWriter, room: Room): Block[] {
  const { look } = writer;
  const color = tone === 'warning' ? look.second : tone === 'accent' ? look.accent : hex(look.colors.quiet);
  const head =
    label === '' ? [] : [new Paragraph({ style: 'CalloutLabel', children: printText(label, writer, { color }) })];
  const width = room.width - padding.left - padding.right;
  const inside = writer.printInside(nodes, writer, { ...room, width, indent: 0, style: 'CalloutText' });
  const cell = new TableCell({
    width: { size: room.width, type: WidthType.DXA },
    shading: { fill: hex(look.colors.tint), type: ShadingType.CLEAR, color: 'auto' },
    margins: padding,
    borders: { top: none, bottom: none, right: none, left: { style: BorderStyle.SINGLE, size: 18, color } },
    children: [...head, ...inside] as (Paragraph | Table)[],
  });
  const table = new Table({
    rows: [new TableRow({ children: [cell] })],
    width: { size: room.width, type: WidthType.DXA },
    columnWidths: [room.width],
    indent: { size: room.indent, type: WidthType.DXA },
    layout: 'fixed',
  });
  return [gap(), table, gap()];
}
