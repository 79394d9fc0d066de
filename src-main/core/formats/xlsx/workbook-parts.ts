import { AppError } from '../../../shared/errors.ts';
import { readXml } from '../xml/read-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { readZip } from '../zip/read-zip.ts';

const namespaces = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 's',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 's',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'p',
};

export interface Sheet {
  readonly name: string;
  readonly path: string;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Days are counted from 1904 and not from 1900. */
  readonly isFrom1904: boolean;
}

const workbookPath = 'xl/workbook.xml';
const relationsPath = 'xl/_rels/workbook.xml.rels';

export function childrenOf(part: Uint8Array | undefined, parent: string): readonly XmlElement[] {
  const children: XmlElement[] = [];
  if (part) readXml(part, { prefixes: namespaces, parent, onChild: (child) => children.push(child) });
  return children;
}

export function eachChild(part: Uint8Array, parent: string, onChild: (child: XmlElement) => void): void {
  readXml(part, { prefixes: namespaces, parent, onChild });
}

/** The worksheets in the order of their tabs. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const parts = await readZip(bytes, (name) => name === workbookPath || name === relationsPath);
  const workbook = parts.get(workbookPath);
  if (!workbook) throw new AppError('file-damaged', { reason: 'no-workbook' });
  const paths = new Map(
    childrenOf(parts.get(relationsPath), 'p:Relationships')
      .filter(({ attributes }) => attributes.Type?.endsWith('/worksheet'))
      .map(({ attributes }) => [attributes.Id ?? '', partPath(attributes.Target ?? '')]),
  );
  const sheets = childrenOf(workbook, 's:sheets').flatMap(({ attributes }): readonly Sheet[] => {
    const path = paths.get(attributes.id ?? '');
    return path === undefined ? [] : [{ name: attributes.name ?? '', path }];
  });
  const properties = childrenOf(workbook, 's:workbook').find(({ name }) => name === 's:workbookPr');
  return { sheets, isFrom1904: ['1', 'true'].includes(properties?.attributes.date1904 ?? '') };
}

const partPath = (target: string) => (target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
