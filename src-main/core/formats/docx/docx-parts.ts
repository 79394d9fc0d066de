import { AppError } from '../../../shared/errors.ts';
import { readXml } from '../xml/read-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { readZip } from '../zip/read-zip.ts';

export type DocxPart = 'document' | 'comments' | 'footnotes' | 'endnotes' | 'styles';

export interface DocxParts {
  /** Calls `onChild` with each child of the part's root (of the body for the document). */
  readonly readPart: (part: DocxPart, onChild: (element: XmlElement) => void) => void;
}

const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'urn:schemas-microsoft-com:vml': 'v',
};

const wanted = /^_rels\/\.rels$|(^|\/)(document\d*|comments|footnotes|endnotes|styles)\.xml$/i;

export async function readDocxParts(bytes: Uint8Array): Promise<DocxParts> {
  refuseCompoundFile(bytes);
  const files = await readZip(bytes, (name) => wanted.test(name));
  const main = mainPart(files);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  return {
    readPart: (part, onChild) => {
      const content = files.get(part === 'document' ? main : `${folder}${part}.xml`);
      const parent = part === 'document' ? 'w:body' : `w:${part}`;
      if (content) readXml(content, { prefixes, parent, onChild });
    },
  };
}

function mainPart(files: ReadonlyMap<string, Uint8Array>): string {
  let main = 'word/document.xml';
  const relations = files.get('_rels/.rels');
  if (relations) {
    const onChild = ({ attributes }: XmlElement) => {
      if (attributes.Type?.endsWith('/officeDocument')) main = (attributes.Target ?? main).replace(/^\/+|^\.\//g, '');
    };
    readXml(relations, { prefixes: {}, parent: 'Relationships', onChild });
  }
  if (!files.has(main)) throw new AppError('file-damaged', { reason: 'not-a-docx' });
  return main;
}

/** Word's older container holds both encrypted .docx files and .doc files. */
function refuseCompoundFile(bytes: Uint8Array): void {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!content.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) return;
  if (content.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new AppError('file-password');
  throw new AppError('file-damaged', { reason: 'old-word-format' });
}
