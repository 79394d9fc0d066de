import { Document, Packer } from 'docx';
import type { Paragraph } from 'docx';
import { gatherPictures } from '../office/gather-pictures.ts';
import { listAnchors } from '../office/list-anchors.ts';
import { readOfficeWords } from '../office/read-office-words.ts';
import { printXmlLine } from '../office/print-xml-text.ts';
import type { WriteReport } from '../report-writer.ts';
import { createBookmarks } from './bookmarks.ts';
import { docxLook, hex } from './docx-look.ts';
import type { DocxLook } from './docx-look.ts';
import { docxNumbering } from './docx-numbering.ts';
import { docxParts } from './docx-parts.ts';
import { docxSections } from './docx-sections.ts';
import { docxStyles } from './docx-styles.ts';
import type { DocxWriter } from './docx-writer.ts';
import { canEstimate, estimatePagesWith } from './estimate-pages.ts';
import { lineManners } from './line-manners.ts';
import { pictureRooms } from './picture-rooms.ts';
import { printNodes } from './print-nodes.ts';

/** A document for word processors: real styles, headings, tables, footnotes and contents, so that it can be gone on with. */
export const writeDocx: WriteReport = async (document, resources, onStage) => {
  onStage('laying-out');
  const pictures = await gatherPictures(document, pictureRooms(document), resources, (share) =>
    onStage('laying-out', share),
  );
  onStage('writing');
  let lists = 0;
  const writer: DocxWriter = {
    document,
    language: document.language,
    look: docxLook(document),
    words: readOfficeWords(resources.folder, document.language),
    bookmarks: createBookmarks(listAnchors(document)),
    pictures,
    footnotes: [],
    isSided: false,
    printInside: printNodes,
    countList: () => lists++,
  };
  const file = await Packer.toBuffer(makeFile(writer), undefined, docxParts(document));
  return { bytes: new Uint8Array(file), pages: null, isUniversal: false };
};

function makeFile(writer: DocxWriter): Document {
  const { document, look, words } = writer;
  const sections = docxSections(writer);
  const styles = docxStyles(look, words.docx.styles, document.language === 'zh-CN');
  const lines = {
    manners: lineManners(styles.paragraphStyles ?? [], look.sizes.text),
    face: look.text.latin,
    book: look.book.ascii ?? look.text.latin,
  };
  return new Document({
    title: printXmlLine(document.title),
    creator: printXmlLine(document.author),
    theme: docxTheme(look),
    styles,
    numbering: docxNumbering(document),
    footnotes: Object.fromEntries(writer.footnotes.map((children: Paragraph[], at) => [at + 1, { children }])),
    ...(canEstimate(document) && { pageNumbers: estimatePagesWith(lines) }),
    sections,
  });
}

const docxTheme = ({ colors, text }: DocxLook) => {
  const fonts = { latin: text.latin, eastAsia: text.chinese };
  return {
    name: 'Motif',
    colors: {
      dark2: hex(colors.ink),
      light2: hex(colors.tint),
      accent1: hex(colors.accent),
      accent2: hex(colors.second),
      hyperlink: hex(colors.accentInk),
    },
    fonts: { headings: fonts, body: fonts },
  };
};
