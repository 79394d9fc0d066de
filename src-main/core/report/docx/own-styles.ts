import { BorderStyle } from 'docx';
import type { IParagraphStyleOptions } from 'docx';
import type { DocxStyleName, OfficeWords } from '../office/read-office-words.ts';
import { hex } from './docx-look.ts';
import type { DocxLook } from './docx-look.ts';

type Manner = Omit<IParagraphStyleOptions, 'id' | 'name'>;

/** Manners of paragraphs that Word has no style for; their names are in the language of the report. */
export function ownStyles(look: DocxLook, names: OfficeWords['docx']['styles']): IParagraphStyleOptions[] {
  const { colors, sizes, second, accent, hasFilledCover } = look;
  const [grey, small] = [hex(colors.quiet), 18];
  const own = (name: DocxStyleName, id: string, manner: Manner): IParagraphStyleOptions => ({
    basedOn: 'Normal',
    quickFormat: true,
    ...manner,
    id,
    name: names[name],
  });
  return [
    own('cover-fact', 'CoverFact', {
      run: hasFilledCover ? { color: hex(colors.onAccent) } : {},
      paragraph: { spacing: { after: 0 } },
    }),
    own('lead', 'Lead', { next: 'Normal', run: { size: sizes.text + 3 }, paragraph: { spacing: { after: 200 } } }),
    own('quiet', 'Quiet', { run: { size: small, color: grey } }),
    own('side', 'QuoteSide', {
      basedOn: 'Quote',
      next: 'Quote',
      run: { font: { theme: 'body' }, size: 16, bold: true, color: second },
      paragraph: { keepNext: true, spacing: { before: 160, after: 0 } },
    }),
    own('quote-against', 'QuoteAgainst', {
      basedOn: 'Quote',
      next: 'QuoteSource',
      paragraph: { border: { left: { style: BorderStyle.DOUBLE, size: 6, space: 12, color: second } } },
    }),
    own('quote-source', 'QuoteSource', {
      next: 'Quote',
      run: { size: small, color: grey },
      paragraph: { indent: { left: 340 }, spacing: { after: 200 } },
    }),
    own('figure', 'Figure', {
      next: 'Caption',
      paragraph: { spacing: { before: 160, after: 60, line: 240, lineRule: 'auto' } },
    }),
    own('table-text', 'TableText', {
      run: { size: 19 },
      paragraph: { spacing: { after: 0, line: 264, lineRule: 'auto' } },
    }),
    own('stat-name', 'StatName', {
      run: { size: 16, color: grey },
      paragraph: { keepNext: true, spacing: { before: 60, after: 0 } },
    }),
    own('stat-value', 'StatValue', {
      run: { size: 28, bold: true },
      paragraph: { spacing: { after: 60, line: 252, lineRule: 'auto' } },
    }),
    own('callout-label', 'CalloutLabel', {
      next: 'CalloutText',
      run: { size: 17, bold: true, color: accent },
      paragraph: { keepNext: true, spacing: { before: 40, after: 60 } },
    }),
    own('callout-text', 'CalloutText', { paragraph: { spacing: { after: 60 } } }),
    own('entry', 'Entry', {
      next: 'Normal',
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { before: 200, after: 40 } },
    }),
    // They look and lead like others, but the contents are made of styles and don't have these.
    own('inner-heading-2', 'InnerHeading2', { basedOn: 'Heading2', next: 'Normal' }),
    own('inner-heading-3', 'InnerHeading3', { basedOn: 'Heading3', next: 'Normal' }),
    own('speaker', 'Speaker', {
      next: 'Turn',
      run: { size: small, bold: true },
      paragraph: { keepNext: true, spacing: { before: 160, after: 20 } },
    }),
    own('turn', 'Turn', { paragraph: { spacing: { after: 40 } } }),
  ];
}
