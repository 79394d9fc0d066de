import type { ReportLook } from '../../../shared/contract/reports.ts';

export interface OfficeFont {
  readonly latin: string;
  readonly chinese: string;
}

/** Fonts that come with Office on Windows and macOS alike, and for which LibreOffice knows equals: nothing is embedded. */
const faces = {
  sans: { latin: 'Calibri', chinese: 'Microsoft YaHei' },
  serif: { latin: 'Cambria', chinese: 'SimSun' },
} as const;

/** What programs without these fonts take instead, the most wanted first. */
export const otherFonts: Readonly<Record<string, string>> = {
  Calibri: 'Carlito',
  Cambria: 'Caladea',
  'Microsoft YaHei': 'PingFang SC,Noto Sans SC,Noto Sans CJK SC,Source Han Sans SC',
  SimSun: 'Songti SC,Noto Serif SC,Noto Serif CJK SC,Source Han Serif SC',
};

/** The face of headings and text, and that of people's own words. */
export function officeFonts({ typeface }: Pick<ReportLook, 'typeface'>): {
  readonly text: OfficeFont;
  readonly book: OfficeFont;
} {
  return { text: faces[typeface], book: faces.serif };
}
