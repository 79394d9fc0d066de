import { Paragraph, TextRun } from 'docx';
import type { Span } from '../../../shared/domain/report-document.ts';
import { isFromRight } from '../office/text-language.ts';
import { hex } from './docx-look.ts';

/** What a paragraph has beside its words. */
export function paragraphLook(style: string | null, spans: readonly Pick<Span, 'text'>[], indent: number) {
  return {
    ...(style !== null && { style }),
    ...(indent > 0 && { indent: { left: indent } }),
    ...(isFromRight(spans.map(({ text }) => text).join(' ')) && { bidirectional: true }),
  };
}

/** The mark of a code. */
export const printDot = (color: string | null | undefined): TextRun[] =>
  isColor(color) ? [new TextRun({ text: '●\u2002', color: hex(color) })] : [];

export const isColor = (color: string | null | undefined): color is string => /^#[0-9a-f]{6}$/iu.test(color ?? '');

/** Tables have no space around them. */
export const gap = (): Paragraph => new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' } });
