import type { Span } from '../../../shared/domain/report-document.ts';
import { printXmlText } from '../office/print-xml-text.ts';
import type { SlideRun } from './slide-parts.ts';

/** Words in their manners, as slides have them. */
export function toRuns(spans: readonly Span[]): readonly SlideRun[] {
  return spans.map(({ text, isBold, isItalic, isQuoted, link }) => ({
    text: printXmlText(text),
    ...(isBold && { isBold }),
    ...(isItalic && { isItalic }),
    ...(isQuoted && { isBook: true }),
    ...(link && { link }),
  }));
}

/** A text without manners. */
export const plainRun = (text: string): readonly SlideRun[] => [{ text: printXmlText(text) }];
