import type { IFontAttributesProperties, IRunStylePropertiesOptions } from 'docx';
import type { ReportDocument } from '../../../shared/domain/report-document.ts';
import { reportColors } from '../../../shared/domain/report-colors.ts';
import type { ReportColors } from '../../../shared/domain/report-colors.ts';
import { officeFonts } from '../office/office-fonts.ts';
import type { OfficeFont } from '../office/office-fonts.ts';

type Color = IRunStylePropertiesOptions['color'];

/** What the styles of a report are made of. */
export interface DocxLook {
  readonly colors: ReportColors;
  /** The look's first colour as words have it: the theme's accent, where that can be read. */
  readonly accent: Color;
  readonly second: Color;
  readonly text: OfficeFont;
  readonly book: IFontAttributesProperties;
  /** Half points of the text and of headings. */
  readonly sizes: {
    readonly text: number;
    readonly headings: readonly [number, number, number];
    readonly title: number;
  };
  readonly isBoldHeading: boolean;
  /** Whether headings are in the first colour. */
  readonly isColoredHeading: boolean;
  /** Whether the cover is one surface of the first colour. */
  readonly hasFilledCover: boolean;
}

const manners = {
  clear: {
    sizes: { text: 21, headings: [40, 30, 24], title: 64 },
    isBoldHeading: true,
    isColoredHeading: false,
    hasFilledCover: false,
  },
  editorial: {
    sizes: { text: 22, headings: [48, 34, 25], title: 80 },
    isBoldHeading: false,
    isColoredHeading: false,
    hasFilledCover: false,
  },
  bold: {
    sizes: { text: 21, headings: [52, 34, 25], title: 84 },
    isBoldHeading: true,
    isColoredHeading: true,
    hasFilledCover: true,
  },
} as const;

export function docxLook({ look }: Pick<ReportDocument, 'look'>): DocxLook {
  const colors = reportColors(look);
  const { text, book } = officeFonts(look);
  return {
    ...manners[look.theme],
    colors,
    accent: colors.accentInk === colors.accent ? { theme: 'accent1' } : hex(colors.accentInk),
    second: colors.secondInk === colors.second ? { theme: 'accent2' } : hex(colors.secondInk),
    text,
    book: { ascii: book.latin, hAnsi: book.latin, cs: book.latin, eastAsia: book.chinese },
  };
}

/** As Word writes a colour. */
export const hex = (color: string): string => color.slice(1).toUpperCase();
