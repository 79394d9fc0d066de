import { ImageRun, Paragraph } from 'docx';
import type { FigureNode } from '../../../shared/domain/report-document.ts';
import type { Picture } from '../office/draw-pictures.ts';
import { printXmlLine } from '../office/print-xml-text.ts';
import { paragraphLook } from './docx-paragraphs.ts';
import type { Block, DocxWriter, Room } from './docx-writer.ts';
import { markPlace, printText } from './print-spans.ts';

/** A figure as one picture or several, and what is said under it. */
export function printFigure({ anchor, figure, caption }: FigureNode, writer: DocxWriter, room: Room): Block[] {
  const pictures = writer.pictures.get(figure) ?? [];
  const hasCaption = caption.trim() !== '';
  const shown = pictures.map((picture, index) => {
    const run = [printPicture(picture, figure.name)];
    return new Paragraph({
      ...paragraphLook('Figure', [], room.indent),
      ...(hasCaption && index === pictures.length - 1 && { keepNext: true }),
      children: index === 0 ? markPlace(anchor, run, writer) : run,
    });
  });
  const below = hasCaption ? [new Paragraph({ style: 'Caption', children: printText(caption, writer) })] : [];
  return [...shown, ...below];
}

/** A picture in the line, with its words for those who can't see it. */
export function printPicture({ type, bytes, width, height, description }: Picture, name: string): ImageRun {
  return new ImageRun({
    type,
    data: bytes,
    transformation: { width: Math.round(width), height: Math.round(height) },
    altText: { name: type, description, title: nameOf(name) },
  });
}

const nameOf = (name: string): string => printXmlLine(name).slice(0, 200).toWellFormed();
