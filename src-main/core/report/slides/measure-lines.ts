import { wrapLines } from '../../../shared/domain/wrap-lines.ts';
import type { MeasureText } from '../../../shared/domain/scene.ts';
import { textLanguage } from '../office/text-language.ts';
import type { TextLanguage } from '../office/text-language.ts';
import { pointsPerInch } from './slide-layout.ts';
import type { SlideParagraph } from './slide-parts.ts';

/** Says how a paragraph breaks into lines in a width in inches. */
export interface LineMeasure {
  /** Lines that it takes, in the order of its text. */
  linesOf(paragraph: SlideParagraph, width: number): readonly string[];
  /** Inches. */
  heightOf(paragraphs: readonly SlideParagraph[], width: number): number;
}

// Programs differ among each other; and the Latin of our fonts is wider than that of Calibri and Cambria, by a tenth.
const spare = 0.98;
const latinShare = 0.93;
// A word or two make a line hardly wider.
const mostlyBold = 0.3;
export const indentOf = ({ mark, indent = 0 }: Pick<SlideParagraph, 'mark' | 'indent'>): number =>
  indent + (mark === undefined ? 0 : 0.3);

export function createLineMeasure(measure: MeasureText, around: TextLanguage): LineMeasure {
  const linesOf = (paragraph: SlideParagraph, width: number): readonly string[] => {
    const text = paragraph.runs.map((run) => run.text).join('');
    const bold = paragraph.runs.reduce((sum, run) => sum + (run.isBold ? run.text.length : 0), 0);
    const isBold = bold > text.length * mostlyBold;
    const face = paragraph.runs.some((run) => run.isBook) ? 'book' : 'plain';
    const language = textLanguage(text, around);
    const typeface = { size: paragraph.size, weight: isBold && face === 'plain' ? 700 : 400, face, language } as const;
    const room = (width - indentOf(paragraph)) * pointsPerInch * spare;
    const share = language === 'en' ? latinShare : 1;
    return wrapLines(text, Math.max(room, paragraph.size), (line) => measure(line, typeface) * share).lines;
  };
  return {
    linesOf,
    heightOf: (paragraphs, width) =>
      paragraphs.reduce(
        (sum, paragraph, index) =>
          sum +
          linesOf(paragraph, width).length * paragraph.leading +
          (index < paragraphs.length - 1 ? paragraph.after : 0),
        0,
      ) / pointsPerInch,
  };
}

/** How many characters of the text stand in the first `count` of its lines. */
export function endOfLines(text: string, lines: readonly string[], count: number): number {
  let end = 0;
  for (const line of lines.slice(0, count)) end = text.indexOf(line, end) + line.length;
  return end;
}
