import type { ICharacterStyleOptions } from 'docx';
import type { OfficeWords } from '../office/read-office-words.ts';
import { hex } from './docx-look.ts';
import type { DocxLook } from './docx-look.ts';

/** Manners of words within a paragraph. */
export function characterStyles(look: DocxLook, names: OfficeWords['docx']['styles']): ICharacterStyleOptions[] {
  const { colors, accent, book } = look;
  const grey = hex(colors.quiet);
  return [
    { id: 'DefaultParagraphFont', name: 'Default Paragraph Font', semiHidden: true },
    { id: 'Hyperlink', name: 'Hyperlink', run: { color: accent, underline: {} } },
    { id: 'FootnoteReference', name: 'footnote reference', run: { superScript: true, color: accent } },
    { id: 'HeadingLabel', name: names.label, run: { size: 18, bold: true, color: accent } },
    { id: 'QuotedWords', name: names.quoted, run: { font: book, shading: { fill: hex(colors.tint) } } },
    { id: 'BackToQuote', name: names.back, run: { size: 16, bold: false, color: accent } },
    { id: 'EntryDetail', name: names['entry-detail'], run: { size: 18, bold: false, color: grey } },
  ];
}
