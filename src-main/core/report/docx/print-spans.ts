import { Bookmark, ExternalHyperlink, InternalHyperlink, TextRun } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { ReportLink, Span } from '../../../shared/domain/report-document.ts';
import { printXmlText } from '../office/print-xml-text.ts';
import { safeUrl } from '../office/safe-url.ts';
import { isFromRight, textLanguage } from '../office/text-language.ts';
import type { DocxWriter } from './docx-writer.ts';

type Look = Omit<IRunOptions, 'text' | 'children' | 'break'>;

/** Words in their manners, with the links that lead away from them and back. */
export function printSpans(spans: readonly Span[], writer: DocxWriter, look: Look = {}): ParagraphChild[] {
  return spans.flatMap((span) => printSpan(span, writer, look));
}

function printSpan(span: Span, writer: DocxWriter, look: Look): ParagraphChild[] {
  const manner = {
    ...look,
    ...(span.isQuoted && { style: 'QuotedWords' }),
    ...(span.isBold && { bold: true }),
    ...(span.isItalic && { italics: true }),
  };
  const linked = span.link ? printLink(span.text, span.link, writer, manner) : printText(span.text, writer, manner);
  const backs = (span.backs ?? []).flatMap((anchor) => printBack(anchor, writer));
  return [...markPlace(span.anchor ?? null, linked, writer), ...backs];
}

/** A text as runs; lines end where it says so, and Chinese takes the quotation marks of Chinese faces. */
export function printText(text: string, { language }: DocxWriter, look: Look = {}): TextRun[] {
  const isChinese = textLanguage(text, language) === 'zh-CN';
  const marks: Look = {
    ...(isChinese && { language: { value: 'zh-CN', eastAsia: 'zh-CN' } }),
    ...(isFromRight(text) && { rightToLeft: true }),
  };
  const font = isChinese && look.font === undefined ? { font: { hint: 'eastAsia' } } : {};
  return printXmlText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...marks, ...font, ...look, text: line, ...(index > 0 && { break: 1 }) }));
}

/** What stands at a place that links lead to. */
export function markPlace(anchor: string | null, children: ParagraphChild[], { bookmarks }: DocxWriter) {
  const name = anchor === null ? null : bookmarks.place(anchor);
  return name === null ? children : [new Bookmark({ id: name, children })];
}

/** Words that lead somewhere; plain where that isn't in the report, or no address. */
export function printLink(text: string, link: ReportLink, writer: DocxWriter, look: Look = {}): ParagraphChild[] {
  const shown = printText(text, writer, { ...look, style: look.style ?? 'Hyperlink' });
  if (link.kind === 'anchor') {
    const anchor = writer.bookmarks.nameOf(link.anchor);
    return anchor === null ? printText(text, writer, look) : [new InternalHyperlink({ anchor, children: shown })];
  }
  const address = safeUrl(link.url);
  return address === null ? printText(text, writer, look) : [new ExternalHyperlink({ link: address, children: shown })];
}

function printBack(anchor: string, writer: DocxWriter): ParagraphChild[] {
  const link = printLink(writer.words.docx.back, { kind: 'anchor', anchor }, writer, { style: 'BackToQuote' });
  return [new TextRun('\u00a0'), ...link];
}
