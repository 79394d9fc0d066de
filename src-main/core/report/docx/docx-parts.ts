import type { ReportDocument } from '../../../shared/domain/report-document.ts';
import { otherFonts } from '../office/office-fonts.ts';
import { printXmlLine } from '../office/print-xml-text.ts';

/** Parts of the file that the library writes without what we know: the language, and which fonts stand in for others. */
export function docxParts(document: ReportDocument): { readonly path: string; readonly data: string }[] {
  return [
    { path: 'docProps/core.xml', data: coreProperties(document) },
    { path: 'word/fontTable.xml', data: fontTable() },
  ];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function coreProperties({ title, author, language, date }: ReportDocument): string {
  const spaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ];
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? `${date}T12:00:00Z` : '2000-01-01T12:00:00Z';
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  const person = escapeXml(printXmlLine(author));
  const said = `<dc:title>${escapeXml(printXmlLine(title))}</dc:title><dc:creator>${person}</dc:creator><dc:language>${language}</dc:language><cp:lastModifiedBy>${person}</cp:lastModifiedBy>`;
  return `${head}<cp:coreProperties ${spaces.join(' ')}>${said}${stamp('created')}${stamp('modified')}</cp:coreProperties>`;
}

function fontTable(): string {
  const fonts = Object.entries(otherFonts).map(
    ([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others}"/></w:font>`,
  );
  return `${head}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
