import { labelOf, type PdfLayout } from './layout.ts';
import type { PdfLine } from './pdf-page.ts';

const sentenceEnd = /[.!?。！？…:：;；]["'”’」』)）]*$/u;
const listMark = /^[•◦▪■●‣▸–—*]\s/u;
const numberMark = /^(?:\d{1,3}|[a-z])[.)、]\s?/iu;
const time = /^[[(【（]?\d{1,3}[:：]\d{2}/u;

export interface NextLines {
  readonly next: PdfLine;
  readonly following: PdfLine | undefined;
}

/** Whether `next` begins a new paragraph after the lines of `paragraph` (never empty). */
export function startsParagraph(
  paragraph: readonly PdfLine[],
  { next, following }: NextLines,
  layout: PdfLayout,
): boolean {
  const last = paragraph.at(-1) as PdfLine;
  if (Math.abs(next.size - last.size) > layout.bodySize * 0.12) return true;
  if (startsByItself(last, next, layout) || hasRoomFor(last, next, layout)) return true;
  if (next.page !== last.page || next.y <= last.y) {
    return isPageShort(last, next, layout) || isIndentedFirst(next, following, layout);
  }
  const step = (next.y - last.y) / Math.max(last.size, next.size);
  return step > layout.leading * 1.35 || isIndented(paragraph, next, layout);
}

function startsByItself(last: PdfLine, next: PdfLine, layout: PdfLayout): boolean {
  if (next.boldLength > 0 && next.boldLength < next.text.length && last.boldLength < last.text.length) return true;
  if (last.boldLength === last.text.length && next.boldLength === 0 && last.size >= layout.bodySize) {
    return !labelOf(last.text);
  }
  const found = labelOf(next.text);
  if (found && layout.labels.has(found)) return true;
  if (listMark.test(next.text) || time.test(next.text)) return true;
  return numberMark.test(next.text) && sentenceEnd.test(last.text);
}

/** A line that ends although the next word would have fitted was ended on purpose. */
function hasRoomFor(last: PdfLine, next: PdfLine, layout: PdfLayout): boolean {
  const room = layout.rightEdge(last) - last.right;
  return room > firstWordWidth(next) + last.size * 0.75;
}

/** A page that ends high up was ended on purpose. */
function isPageShort(last: PdfLine, next: PdfLine, layout: PdfLayout): boolean {
  return next.page !== last.page && layout.bottom - last.y > last.size * 8;
}

/** At the top of a page or column only the line below tells an indent. */
function isIndentedFirst(next: PdfLine, following: PdfLine | undefined, layout: PdfLayout): boolean {
  if (!following || following.page !== next.page || following.y <= next.y) return false;
  const indent = next.x - following.x;
  return indent > layout.bodySize * 0.8 && indent < layout.bodySize * 5;
}

function firstWordWidth(line: PdfLine): number {
  const word =
    /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][，。、；：！？,.]?|\S+?(?=\s|[-‐]|$)[-‐]?)/u.exec(
      line.text,
    )?.[0] ?? '';
  return ((line.right - line.x) * widthOf(word)) / Math.max(widthOf(line.text), 1);
}

/** In half widths: a Chinese character takes two Latin ones. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}

function isIndented(paragraph: readonly PdfLine[], next: PdfLine, layout: PdfLayout): boolean {
  const last = paragraph.at(-1) as PdfLine;
  const tolerance = layout.bodySize * 0.8;
  const indent = next.x - last.x;
  if (Math.abs(indent) <= tolerance) return false;
  // The second line may hang under a label or mark, or return from a first-line indent: both go on.
  if (paragraph.length > 1) return true;
  return (
    indent > 0 &&
    sentenceEnd.test(last.text) &&
    !labelOf(last.text) &&
    !numberMark.test(last.text) &&
    !listMark.test(last.text)
  );
}
