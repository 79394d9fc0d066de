import { Paragraph } from 'docx';
import type { EntryNode } from '../../../shared/domain/report-document.ts';
import { printDot } from './docx-paragraphs.ts';
import type { Block, DocxWriter, Room } from './docx-writer.ts';
import { printPicture } from './print-figure.ts';
import { markPlace, printText } from './print-spans.ts';

const step = 340;
const deepest = 8;

/** A name with its mark, how much there is of it at the end of its line, and what is said of it below. */
export function printEntry(entry: EntryNode, writer: DocxWriter, room: Room): Block[] {
  const moved = Math.min(deepest, entry.depth) * step;
  const indent = room.indent + moved;
  const inner = { ...room, indent, width: room.width - moved };
  const detail = entry.detail === '' ? [] : printText(`\u2003${entry.detail}`, writer, { style: 'EntryDetail' });
  const name = [...printDot(entry.color), ...printText(entry.name, writer)];
  const picture = (entry.image && writer.pictures.get(entry.image)) ?? [];
  const pictures = picture.map(
    (one) => new Paragraph({ style: 'Figure', keepNext: true, children: [printPicture(one, entry.name)] }),
  );
  return [
    ...pictures,
    new Paragraph({
      style: 'Entry',
      ...(indent > 0 && { indent: { left: indent } }),
      children: [...markPlace(entry.anchor, name, writer), ...detail],
    }),
    ...writer.printInside(entry.nodes, writer, inner),
  ];
}
