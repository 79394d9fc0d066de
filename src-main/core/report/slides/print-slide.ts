import type PptxGenJS from 'pptxgenjs';
import { printXmlLine } from '../office/print-xml-text.ts';
import { textLanguage } from '../office/text-language.ts';
import { mannerOf, masterOf } from './define-masters.ts';
import { fitLines } from './fit-lines.ts';
import { printParagraphs } from './print-runs.ts';
import type { RunPrinter } from './print-runs.ts';
import { labelFrame } from './slide-layout.ts';
import type { Slide, SlideBox, SlideColor, SlideFrame, SlideParagraph } from './slide-parts.ts';
import { fillColor } from './slide-theme.ts';
import { cellPadding } from './table-piece.ts';

const place = ({ x, y, width, height }: SlideFrame) => ({ x, y, w: width, h: height });
const noLine = { type: 'none' } as const;

/** Puts a slide into the deck: its title first, so that it is read first. */
export function printSlide(deck: PptxGenJS, slide: Slide, sectionTitle: string | null, printer: RunPrinter): void {
  const page = deck.addSlide({ masterName: masterOf(slide), ...(sectionTitle !== null && { sectionTitle }) });
  const { title, master } = slide;
  const lang = textLanguage(title.text, printer.document.language) === 'en' ? 'en-US' : 'zh-CN';
  const size = master === 'content' ? {} : { fontSize: title.size };
  page.addText([{ text: title.text, options: { lang, ...size } }], { placeholder: 'title' });
  if (title.label !== '') page.addText(printParagraphs([labelOf(title.label, printer)], printer), textBox(labelFrame));
  const ground = mannerOf(printer)[master === 'cover' ? 'cover' : 'section'];
  const around: SlideColor = master !== 'content' && ground === 'accent1' ? 'onAccent' : 'ink';
  for (const box of slide.boxes) printBox(page, box, around, printer);
  if (slide.notes.length > 0) page.addNotes(slide.notes.join('\n'));
}

function labelOf(text: string, { measure }: RunPrinter): SlideParagraph {
  const paragraph = { size: 12, leading: 16, after: 0, color: 'accent', runs: [{ text, isBold: true }] } as const;
  return fitLines(paragraph, labelFrame.width, 1, measure);
}

const textBox = (frame: SlideFrame): PptxGenJS.TextPropsOptions => ({
  ...place(frame),
  margin: 0,
  valign: 'top',
  isTextBox: true,
  fit: 'none',
});

function printBox(page: PptxGenJS.Slide, box: SlideBox, around: SlideColor, printer: RunPrinter): void {
  switch (box.kind) {
    case 'rect':
      page.addShape('rect', { ...place(box), fill: { color: fillColor(box.fill) }, line: noLine });
      return;
    case 'picture':
      page.addImage({ ...place(box), data: dataOf(box.picture), altText: box.picture.description });
      return;
    case 'table':
      printTable(page, box, printer);
      return;
    case 'text': {
      const shown = box.paragraphs.map((paragraph) => ({ color: around, ...paragraph }));
      const runs = printParagraphs(
        around === 'onAccent' ? shown.map((one) => ({ ...one, color: around })) : shown,
        printer,
      );
      const moved = box.paragraphs[0]?.indent ?? 0;
      if (runs.length > 0) page.addText(runs, textBox({ ...box, x: box.x + moved, width: box.width - moved }));
    }
  }
}

const dataOf = ({ type, bytes }: Extract<SlideBox, { kind: 'picture' }>['picture']): string =>
  `image/${type === 'jpg' ? 'jpeg' : type};base64,${Buffer.from(bytes).toString('base64')}`;

function printTable(page: PptxGenJS.Slide, box: Extract<SlideBox, { kind: 'table' }>, printer: RunPrinter): void {
  const { side, above } = cellPadding;
  const none = { type: 'none' } as const;
  const rows = box.rows.map((cells, row) =>
    cells.map((cell) => ({
      text: printParagraphs([moveIn(cell)], printer) as PptxGenJS.TableCell[],
      options: {
        align: cell.align ?? 'left',
        valign: 'top' as const,
        fontSize: cell.size,
        margin: [above, side, above, side] as [number, number, number, number],
        border: [none, none, line(row === 0), none] as [
          PptxGenJS.BorderProps,
          PptxGenJS.BorderProps,
          PptxGenJS.BorderProps,
          PptxGenJS.BorderProps,
        ],
      },
    })),
  );
  page.addTable(rows, {
    x: box.x,
    y: box.y,
    colW: [...box.columns],
    rowH: [...box.heights],
    objectName: printXmlLine(box.description).slice(0, 500).toWellFormed(),
    color: 'tx1',
  });
}

const line = (isHead: boolean): PptxGenJS.BorderProps => ({
  type: 'solid',
  color: isHead ? 'tx1' : 'accent5',
  pt: isHead ? 1 : 0.5,
});

/** Cells have no indents of their own. */
function moveIn(cell: SlideParagraph): SlideParagraph {
  const spaces = '\u2002'.repeat(Math.round((cell.indent ?? 0) / 0.14));
  return spaces === '' ? cell : { ...cell, runs: [{ text: spaces }, ...cell.runs] };
}
