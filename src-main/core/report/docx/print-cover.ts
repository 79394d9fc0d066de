import {
  BorderStyle,
  HorizontalPositionRelativeFrom,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextWrappingType,
  VerticalPositionRelativeFrom,
  WidthType,
  WpsShapeRun,
} from 'docx';
import type { CoverNode } from '../../../shared/domain/report-document.ts';
import { hex } from './docx-look.ts';
import type { Block, DocxWriter, Room } from './docx-writer.ts';
import { printPicture } from './print-figure.ts';
import { markPlace, printText } from './print-spans.ts';
import { twipsPerPixel } from './page-layout.ts';
import type { PageLayout } from './page-layout.ts';

const shareAbove = 0.24;
const nameShare = 0.24;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noLines = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** Title, subtitle and what there is to know, on a page of its own; where the look says so, on one surface of its colour. */
export function printCover({ title, subtitle, facts }: CoverNode, writer: DocxWriter, room: Room): Block[] {
  const { look, document } = writer;
  const logo = (document.logo && writer.pictures.get(document.logo)?.[0]) ?? null;
  const logoHeight = logo ? logo.height * twipsPerPixel : 0;
  const before = Math.max(0, Math.round(room.page.height * shareAbove - logoHeight));
  const mark = look.hasFilledCover ? [fillPage(room.page, hex(look.colors.accent))] : [];
  return [
    new Paragraph({
      style: 'Figure',
      spacing: { before: 0, after: before },
      children: [...mark, ...(logo ? [printPicture(logo, document.logo!.name)] : [])],
    }),
    new Paragraph({ style: 'Title', children: markPlace('cover', printText(title, writer), writer) }),
    ...(subtitle === '' ? [] : [new Paragraph({ style: 'Subtitle', children: printText(subtitle, writer) })]),
    ...(look.hasFilledCover ? [] : [rule(writer, room)]),
    ...(facts.length === 0 ? [] : [printFacts(facts, writer, room)]),
  ];
}

/** A short line in the first colour. */
function rule({ look }: DocxWriter, room: Room): Paragraph {
  return new Paragraph({
    indent: { right: Math.round(room.width * 0.84) },
    spacing: { before: 0, after: 280, line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 18, color: look.accent, space: 1 } },
  });
}

function printFacts(facts: CoverNode['facts'], writer: DocxWriter, room: Room): Table {
  const widths = [Math.round(room.width * nameShare), Math.round(room.width * (1 - nameShare))];
  const color = writer.look.hasFilledCover ? hex(writer.look.colors.onAccent) : hex(writer.look.colors.quiet);
  const cell = (text: string, column: 0 | 1) =>
    new TableCell({
      width: { size: widths[column]!, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 0, right: 160 },
      children: [
        new Paragraph({ style: 'CoverFact', children: printText(text, writer, column === 0 ? { color } : {}) }),
      ],
    });
  return new Table({
    rows: facts.map(({ name, value }) => new TableRow({ children: [cell(name, 0), cell(value, 1)], cantSplit: true })),
    width: { size: widths[0]! + widths[1]!, type: WidthType.DXA },
    columnWidths: widths,
    borders: noLines,
    layout: 'fixed',
  });
}

/** Behind the words, over the whole page. */
function fillPage({ paper, isAcross }: PageLayout, color: string): WpsShapeRun {
  const [width, height] = isAcross ? [paper.height, paper.width] : [paper.width, paper.height];
  return new WpsShapeRun({
    type: 'wps',
    children: [],
    transformation: { width: Math.ceil(width / twipsPerPixel), height: Math.ceil(height / twipsPerPixel) },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 0 },
      behindDocument: true,
      allowOverlap: true,
      wrap: { type: TextWrappingType.NONE },
    },
    altText: { name: 'cover', description: '' },
    solidFill: { type: 'rgb', value: color },
  });
}
