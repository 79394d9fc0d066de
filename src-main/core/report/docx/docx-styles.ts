import { AlignmentType, BorderStyle, DocumentDefaults } from 'docx';
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { OfficeWords } from '../office/read-office-words.ts';
import { characterStyles } from './character-styles.ts';
import { hex } from './docx-look.ts';
import type { DocxLook } from './docx-look.ts';
import { ownStyles } from './own-styles.ts';
import { tableStyles } from './table-style.ts';

type Manner = Omit<IParagraphStyleOptions, 'id' | 'name'>;
type Styles = OfficeWords['docx']['styles'];

/** Every manner in which the report is set, as a style of Word: whoever restyles does so in one place. */
export function docxStyles(look: DocxLook, names: Styles, isChinese: boolean): IStylesOptions {
  return {
    paragraphStyles: [...headingStyles(look), ...wordStyles(look), ...ownStyles(look, names)],
    characterStyles: characterStyles(look, names),
    // These come in place of those of the library, so that all there are stand here.
    importedStyles: [documentDefaults(look, isChinese), ...tableStyles(look, names)],
  };
}

function documentDefaults({ colors, sizes }: DocxLook, isChinese: boolean): DocumentDefaults {
  return new DocumentDefaults({
    run: {
      font: { theme: 'body' },
      size: sizes.text,
      color: hex(colors.ink),
      language: { value: 'en-US', eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
    },
    paragraph: {
      spacing: { after: 120, line: isChinese ? 320 : 290, lineRule: 'auto' },
      alignment: AlignmentType.LEFT,
    },
  });
}

function headingStyles(look: DocxLook): IParagraphStyleOptions[] {
  const { colors, sizes, isBoldHeading, isColoredHeading, accent, hasFilledCover } = look;
  const color = isColoredHeading ? accent : hex(colors.ink);
  const heading = (level: 1 | 2 | 3, before: number, after: number): IParagraphStyleOptions => ({
    id: `Heading${level}`,
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { font: { theme: 'headings' }, size: sizes.headings[level - 1], bold: isBoldHeading || level === 3, color },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before, after, line: 264, lineRule: 'auto' },
      outlineLevel: level - 1,
    },
  });
  const onCover = hasFilledCover ? hex(colors.onAccent) : hex(colors.ink);
  return [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    {
      id: 'Title',
      name: 'Title',
      basedOn: 'Normal',
      next: 'Subtitle',
      quickFormat: true,
      run: { font: { theme: 'headings' }, size: sizes.title, bold: isBoldHeading, color: onCover },
      paragraph: { spacing: { before: 0, after: 200, line: 252, lineRule: 'auto' }, keepLines: true },
    },
    heading(1, 480, 200),
    heading(2, 400, 140),
    heading(3, 280, 100),
  ];
}

/** Styles that Word has by itself, but the library doesn't name. */
function wordStyles({
  colors,
  sizes,
  book,
  accent,
  isBoldHeading,
  hasFilledCover,
}: DocxLook): IParagraphStyleOptions[] {
  const grey = hex(colors.quiet);
  const contents = (level: number, manner: Manner): IParagraphStyleOptions => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    ...manner,
  });
  return [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 30, color: hasFilledCover ? hex(colors.onAccent) : grey },
      paragraph: { spacing: { after: 560, line: 276, lineRule: 'auto' } },
    },
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: { font: { theme: 'headings' }, size: sizes.headings[0], bold: isBoldHeading },
      paragraph: { keepNext: true, spacing: { before: 480, after: 280 } },
    },
    contents(1, {
      run: { bold: true },
      paragraph: { spacing: { before: 150, after: 40, line: 252, lineRule: 'auto' } },
    }),
    contents(2, { paragraph: { spacing: { after: 30, line: 252, lineRule: 'auto' }, indent: { left: 284 } } }),
    contents(3, { run: { color: grey }, paragraph: { spacing: { after: 20 }, indent: { left: 567 } } }),
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      next: 'QuoteSource',
      quickFormat: true,
      run: { font: book, size: sizes.text + 1 },
      paragraph: {
        spacing: { before: 160, after: 40 },
        indent: { left: 340 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 12, color: accent } },
      },
    },
    ...['List Bullet', 'List Number', 'List Continue'].map((name) => ({
      id: name.replace(' ', ''),
      name,
      basedOn: 'Normal',
      paragraph: { spacing: { after: 60 } },
    })),
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 18, color: grey },
      paragraph: { spacing: { before: 80, after: 280 } },
    },
    {
      id: 'FootnoteText',
      name: 'footnote text',
      basedOn: 'Normal',
      run: { size: 17, color: grey },
      paragraph: { spacing: { after: 40, line: 252, lineRule: 'auto' } },
    },
    {
      id: 'Header',
      name: 'header',
      basedOn: 'Normal',
      run: { size: 17, color: grey },
      paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' } },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 17, color: grey },
      paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' } },
    },
  ];
}
