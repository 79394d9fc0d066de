import PptxGenJS from 'pptxgenjs';
import { reportColors } from '../../../shared/domain/report-colors.ts';
import { createMeasureText } from '../measure-text.ts';
import { gatherPictures } from '../office/gather-pictures.ts';
import { officeFonts } from '../office/office-fonts.ts';
import { printXmlLine } from '../office/print-xml-text.ts';
import { readOfficeWords } from '../office/read-office-words.ts';
import { readFaces } from '../read-faces.ts';
import type { WriteReport } from '../report-writer.ts';
import { composeDeck } from './compose-deck.ts';
import { defineMasters } from './define-masters.ts';
import { createLineMeasure } from './measure-lines.ts';
import { mendPackage } from './mend-package.ts';
import { figureRoom } from './picture-piece.ts';
import { printSlide } from './print-slide.ts';
import type { SlideWriter } from './slide-writer.ts';

const pixels = 96;
const rooms = {
  figure: () => ({
    width: figureRoom.width * pixels,
    height: figureRoom.height * pixels,
    laterHeight: figureRoom.height * pixels,
    largest: 1.8,
    readable: 0.9,
    density: 2,
    quotes: 1,
  }),
  logo: { width: 400, height: 130 },
  entry: { width: 240, height: 240 },
};

/** A deck that tells the findings; its words are text, set by measured lines so that they stay in their boxes. */
export const writeSlides: WriteReport = async (document, resources, onStage) => {
  onStage('laying-out');
  const colors = reportColors(document.look);
  const writer: SlideWriter = {
    document,
    colors,
    words: readOfficeWords(resources.folder, document.language),
    measure: createLineMeasure(createMeasureText(readFaces(resources.fonts)), document.language),
    pictures: await gatherPictures(document, rooms, resources, (share) => onStage('laying-out', share)),
  };
  const slides = composeDeck(writer);
  onStage('writing');
  const file = (await makeDeck(slides, writer).write({ outputType: 'uint8array' })) as Uint8Array;
  return { bytes: mendPackage(file, document, colors), pages: slides.length, isUniversal: false };
};

function makeDeck(slides: ReturnType<typeof composeDeck>, writer: SlideWriter): PptxGenJS {
  const { document } = writer;
  const { text, book } = officeFonts(document.look);
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = printXmlLine(document.title);
  deck.author = printXmlLine(document.author);
  deck.company = '';
  deck.theme = { headFontFace: text.latin, bodyFontFace: text.latin };
  defineMasters(deck, writer);
  const places = new Map<string, number>();
  for (const [index, { anchors }] of slides.entries())
    for (const anchor of anchors) if (!places.has(anchor)) places.set(anchor, index + 1);
  const printer = { ...writer, book, slideOf: (anchor: string) => places.get(anchor) ?? null };
  for (const slide of slides) printSlide(deck, slide, null, printer);
  return deck;
}
