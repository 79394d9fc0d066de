import { SaxesParser, type SaxesTagNS } from 'saxes';
import { AppError } from '../../../shared/errors.ts';
import type { XmlElement } from './xml-element.ts';

export interface XmlReading {
  /** Namespace address → the prefix that element names get; elements of other namespaces get none. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** Children of this element are handed over one by one and then forgotten, so that a long file stays small. */
  readonly parent: string;
  readonly onChild: (element: XmlElement) => void;
}

const deepest = 1000;
/** Elements of one child that are held at a time. */
const mostElements = 1_000_000;
const chunkBytes = 1024 * 1024;

/** Streams an XML file as small trees. Own entities, broken markup and absurd nesting are refused. */
export function readXml(bytes: Uint8Array, reading: XmlReading): void {
  const decoder = new TextDecoder(xmlEncoding(bytes));
  const parser = new SaxesParser({ xmlns: true });
  buildTrees(parser, reading);
  try {
    for (let from = 0; from < bytes.length; from += chunkBytes) {
      parser.write(decoder.decode(bytes.subarray(from, from + chunkBytes), { stream: true }));
    }
    parser.write(decoder.decode()).close();
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('file-damaged', { reason: 'xml' });
  }
}

function buildTrees(parser: SaxesParser<{ xmlns: true }>, reading: XmlReading): void {
  const open: XmlElement[] = [];
  let held = 0;
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw new AppError('xml-entities');
  });
  parser.on('opentag', (tag) => {
    if (open.length >= deepest) throw new AppError('file-damaged', { reason: 'xml-depth' });
    held += 1;
    if (held > mostElements) throw new AppError('archive-bomb', { elements: held });
    const element = toElement(tag, reading.prefixes);
    const parent = open.at(-1);
    if (parent && parent.name !== reading.parent) parent.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => open.at(-1)?.children.push(text));
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element || open.at(-1)?.name !== reading.parent) return;
    held = 0;
    reading.onChild(element);
  });
}

function toElement(tag: SaxesTagNS, prefixes: XmlReading['prefixes']): XmlElement {
  const prefix = prefixes[tag.uri];
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const attribute of Object.values(tag.attributes)) attributes[attribute.local] = attribute.value;
  return { name: prefix ? `${prefix}:${tag.local}` : tag.local, attributes, children: [] };
}

function xmlEncoding(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)) return 'utf-16le';
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
