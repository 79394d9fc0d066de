import { FootnoteReferenceRun, Paragraph } from 'docx';
import type { ParagraphChild } from 'docx';
import type { QuoteNode } from '../../../shared/domain/report-document.ts';
import { gap, paragraphLook } from './docx-paragraphs.ts';
import type { Block, DocxWriter, Room } from './docx-writer.ts';
import { markPlace, printLink, printText } from './print-spans.ts';

const dot = ' · ';
const besideLine = 340;

/** Words of somebody, for or against what is said of them, with where they stand below or in a footnote. */
export function printQuote(quote: QuoteNode, writer: DocxWriter, room: Room): Block[] {
  const { document, words } = writer;
  const isBelow = document.sources === 'below';
  const isNamed = quote.side === 'against' || (quote.side === 'for' && writer.isSided);
  const side = isNamed ? [words.report[quote.side!]] : [];
  const indent = room.indent > 0 ? room.indent + besideLine : 0;
  const style = quote.side === 'against' ? 'QuoteAgainst' : 'Quote';
  const note = isBelow ? [] : [printFootnote(printSource(quote, writer), writer)];
  const text = new Paragraph({
    ...paragraphLook(style, [quote], indent),
    ...(isBelow && { keepNext: true }),
    children: [...markPlace(quote.anchor, printText(quote.text, writer), writer), ...note],
  });
  if (!isBelow) {
    const above = side.map(
      (word) => new Paragraph({ ...paragraphLook('QuoteSide', [], indent), children: printText(word, writer) }),
    );
    // Without it the lines beside two quotes would be one.
    return [...above, text, gap()];
  }
  const said = side.flatMap((word) => [
    ...printText(word, writer, { bold: true, ...(quote.side === 'against' && { color: writer.look.second }) }),
    ...printText(dot, writer),
  ]);
  const source = new Paragraph({
    ...paragraphLook('QuoteSource', [], indent),
    children: [...said, ...printSource(quote, writer)],
  });
  return [text, source];
}

/** The place leads to the words in the transcripts, where these are in the report. */
function printSource({ speaker, document, place, target }: QuoteNode, writer: DocxWriter): ParagraphChild[] {
  const who = [speaker, document].filter((name) => name !== null && name !== '').join(dot);
  const leads = target === null ? null : writer.bookmarks.nameOf(target);
  if (place === '' || target === null || leads === null)
    return printText([who, place].filter((part) => part !== '').join(dot), writer);
  const before = who === '' ? [] : printText(who + dot, writer);
  return [...before, ...printLink(place, { kind: 'anchor', anchor: target }, writer)];
}

function printFootnote(children: ParagraphChild[], { footnotes }: DocxWriter): FootnoteReferenceRun {
  footnotes.push([new Paragraph({ style: 'FootnoteText', children: [...children] })]);
  return new FootnoteReferenceRun(footnotes.length);
}
