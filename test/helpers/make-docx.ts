import { strToU8, zipSync } from 'fflate';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

export type DocxPartName = 'document' | 'comments' | 'footnotes' | 'endnotes' | 'styles';

export function docxPart(part: DocxPartName, content: string): string {
  const inner = part === 'document' ? `<w:body>${content}</w:body>` : content;
  return `<?xml version="1.0" encoding="UTF-8"?><w:${part} ${namespaces}>${inner}</w:${part}>`;
}

/** A .docx whose parts hold the given XML. */
export function makeDocx(parts: Partial<Record<DocxPartName, string>>): Uint8Array {
  const files = Object.entries(parts).map(([part, content]) => [
    `word/${part}.xml`,
    strToU8(docxPart(part as DocxPartName, content)),
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
}

/** A paragraph of one run. */
export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
