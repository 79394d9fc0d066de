import { isStream, readPdfFile, textOf } from './pdf/pdf-file.ts';
import type { PdfFile } from './pdf/pdf-file.ts';
import { listContent, listElements, readStructure } from './pdf/pdf-structure.ts';
import type { PdfElement } from './pdf/pdf-structure.ts';
import type { PdfValue } from './pdf/pdf-values.ts';
import { pageNumbers, readPageMarks } from './pdf/unmarked-content.ts';

/** The structure types of PDF 1.7. */
const standardKinds = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH
  TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form`.split(
    /\s+/u,
  ),
);

/** What a checker of PDF/UA-1 would fault in a file, in words; empty where it is as it should be. Numbers are those of the Matterhorn protocol. */
export function checkUniversalPdf(bytes: Uint8Array): readonly string[] {
  const pdf = readPdfFile(bytes);
  const elements = listElements(readStructure(pdf));
  return [
    ...checkCatalog(pdf),
    ...checkContent(pdf),
    ...checkFonts(pdf),
    ...checkKinds(elements),
    ...checkFigures(pdf, elements),
    ...checkHeadings(elements),
    ...checkTables(pdf, elements),
    ...checkLists(elements),
    ...checkLinks(pdf, elements),
  ];
}

/** The XMP packet of a file. */
export function readMetadata(pdf: PdfFile): string {
  const stream = pdf.follow(pdf.catalog.get('Metadata'));
  return isStream(stream) ? stream.bytes.toString('utf8') : '';
}

const unless = (isGood: boolean, fault: string): readonly string[] => (isGood ? [] : [fault]);

function checkCatalog(pdf: PdfFile): readonly string[] {
  const { catalog } = pdf;
  const metadata = readMetadata(pdf);
  return [
    ...unless(pdf.dictionary(catalog.get('MarkInfo')).get('Marked') === true, '06-001 not marked as tagged'),
    ...unless(textOf(catalog.get('Lang')) !== '', '11-006 no language'),
    ...unless(
      pdf.dictionary(catalog.get('ViewerPreferences')).get('DisplayDocTitle') === true,
      '07-001 the title is not shown',
    ),
    ...unless(/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]/u.test(metadata), '06-003 no title in the metadata'),
    ...unless(/<pdfuaid:part>1</u.test(metadata), '06-002 no PDF/UA identifier'),
    ...unless(catalog.has('StructTreeRoot'), '01-000 no structure'),
  ];
}

function checkContent(pdf: PdfFile): readonly string[] {
  const placed = listContent(readStructure(pdf));
  const known = new Set(placed.map(({ page, mcid }) => `${page} ${mcid}`));
  const numbers = pageNumbers(pdf);
  const marks = pdf.pages.map((page) => readPageMarks(pdf, page));
  const unmarked = marks.flatMap(({ unmarked: found }, page) =>
    found
      .slice(0, 1)
      .map((operator) => `01-005 page ${page + 1} paints (${operator}) what is neither content nor artifact`),
  );
  const unplaced = marks.flatMap(({ mcids }, page) =>
    mcids
      .filter((mcid) => !known.has(`${numbers[page]} ${mcid}`))
      .map((mcid) => `01-006 page ${page + 1} has content ${mcid} outside the structure`),
  );
  const twice = known.size < placed.length ? ['01-007 content stands twice in the structure'] : [];
  return [...unmarked, ...unplaced.slice(0, 3), ...twice];
}

function checkFonts(pdf: PdfFile): readonly string[] {
  const fonts = [...pdf.objects.values()]
    .map((value) => pdf.dictionary(value))
    .filter((font) => font.get('Type') === '/Font');
  const isEmbedded = (descriptor: PdfValue | undefined) =>
    ['FontFile', 'FontFile2', 'FontFile3'].some((key) => pdf.dictionary(descriptor).has(key));
  return fonts.flatMap((font) => {
    const name = String(font.get('BaseFont') ?? font.get('Subtype'));
    const descendant = pdf.dictionary(pdf.list(font.get('DescendantFonts'))[0]);
    const isDescendant = String(font.get('Subtype')).startsWith('/CIDFont');
    const descriptor = font.get('FontDescriptor') ?? descendant.get('FontDescriptor');
    return [
      ...unless(font.get('Subtype') === '/Type3' || isEmbedded(descriptor), `31-009 ${name} is not embedded`),
      ...unless(
        isDescendant || isStream(pdf.follow(font.get('ToUnicode'))),
        `10-001 ${name} does not say its characters`,
      ),
    ];
  });
}

const checkKinds = (elements: readonly PdfElement[]): readonly string[] => [
  ...unless(elements.length > 0, '01-000 an empty structure'),
  ...elements.filter(({ kind }) => !standardKinds.has(kind)).map(({ kind }) => `02-001 ${kind} is no standard type`),
];

function checkFigures(pdf: PdfFile, elements: readonly PdfElement[]): readonly string[] {
  const figures = elements.filter(({ kind }) => kind === 'Figure' || kind === 'Formula');
  const hasBox = ({ dictionary }: PdfElement) =>
    pdf.list(dictionary.get('A')).some((attributes) => pdf.dictionary(attributes).has('BBox'));
  return [
    ...figures.filter(({ alt }) => alt.trim() === '').map(() => '13-004 a figure without an alternative text'),
    ...figures.filter((figure) => !hasBox(figure)).map(() => '13-000 a figure that does not say where it is'),
  ];
}

function checkHeadings(elements: readonly PdfElement[]): readonly string[] {
  const levels = elements.flatMap(({ kind }) => /^H([1-6])$/u.exec(kind)?.[1] ?? []).map(Number);
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return unless(level <= before + 1, `14-003 heading ${index + 1} goes from level ${before} to ${level}`);
  });
}

function checkTables(pdf: PdfFile, elements: readonly PdfElement[]): readonly string[] {
  return elements
    .filter(({ kind }) => kind === 'Table')
    .flatMap((table) => {
      const inside = listElements(table.children);
      const rows = inside.filter(({ kind }) => kind === 'TR');
      const heads = inside.filter(({ kind }) => kind === 'TH');
      const scopeOf = ({ dictionary }: PdfElement) =>
        pdf.list(dictionary.get('A')).some((attributes) => pdf.dictionary(attributes).has('Scope'));
      const widths = new Set(rows.map(({ children }) => children.length));
      return [
        ...unless(heads.length > 0, '15-003 a table without heads'),
        ...unless(heads.every(scopeOf), '15-003 a head that does not say what it stands above'),
        ...unless(widths.size === 1, '15-005 rows of a table that differ in length'),
      ];
    });
}

function checkLists(elements: readonly PdfElement[]): readonly string[] {
  const isGood = ({ kind, children }: PdfElement) => {
    if (kind === 'L') return children.every((child) => ['LI', 'L', 'Caption'].includes(child.kind));
    return kind !== 'LI' || children.some((child) => child.kind === 'LBody');
  };
  return elements.filter((element) => !isGood(element)).map(({ kind }) => `16-003 a ${kind} that is no list`);
}

function checkLinks(pdf: PdfFile, elements: readonly PdfElement[]): readonly string[] {
  const held = new Map(
    elements.flatMap(({ kind, annotations }) => annotations.map((number) => [number, kind] as const)),
  );
  const numberOf = new Map([...pdf.objects].map(([number, value]) => [value, number]));
  return pdf.pages.flatMap((page, index) => {
    const links = pdf.list(page.get('Annots')).map((value) => pdf.dictionary(value));
    const tabs = unless(
      links.length === 0 || page.get('Tabs') === '/S',
      `28-008 page ${index + 1} has no order of links`,
    );
    const faults = links.flatMap((link) => [
      ...unless(textOf(pdf.follow(link.get('Contents'))) !== '', `28-012 a link on page ${index + 1} without words`),
      ...unless(typeof link.get('StructParent') === 'number', `28-010 a link on page ${index + 1} without a parent`),
      ...unless(
        held.get(numberOf.get(link) ?? -1) === 'Link',
        `28-011 a link on page ${index + 1} outside the structure`,
      ),
    ]);
    return [...tabs, ...faults];
  });
}
