import { inflateSync } from 'node:zlib';
import { PdfReader } from './pdf-values.ts';
import type { PdfDictionary, PdfStream, PdfValue } from './pdf-values.ts';

/** The objects of a PDF whose cross references are a table, as the compiler writes it. */
export interface PdfFile {
  readonly trailer: PdfDictionary;
  readonly catalog: PdfDictionary;
  readonly pages: readonly PdfDictionary[];
  readonly objects: ReadonlyMap<number, PdfValue>;
  /** What a reference leads to, or the value itself. */
  follow(value: PdfValue | undefined): PdfValue;
  /** An empty one where there is none. */
  dictionary(value: PdfValue | undefined): PdfDictionary;
  list(value: PdfValue | undefined): readonly PdfValue[];
}

const empty: PdfDictionary = new Map();

export function readPdfFile(bytes: Uint8Array): PdfFile {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = readObjects(source);
  const trailer = new PdfReader(source, source.lastIndexOf('trailer') + 'trailer'.length).read() as PdfDictionary;
  const follow = (value: PdfValue | undefined): PdfValue =>
    isReference(value) ? follow(objects.get(value.ref)) : (value ?? null);
  const dictionary = (value: PdfValue | undefined): PdfDictionary => {
    const found = follow(value);
    if (found instanceof Map) return found as PdfDictionary;
    return isStream(found) ? found.dictionary : empty;
  };
  const list = (value: PdfValue | undefined): readonly PdfValue[] => {
    const found = follow(value);
    if (Array.isArray(found)) return found as readonly PdfValue[];
    return found === null ? [] : [found];
  };
  const catalog = dictionary(trailer.get('Root'));
  const pagesOf = (node: PdfDictionary): readonly PdfDictionary[] =>
    node.get('Type') === '/Pages' ? list(node.get('Kids')).flatMap((kid) => pagesOf(dictionary(kid))) : [node];
  return { trailer, catalog, pages: pagesOf(dictionary(catalog.get('Pages'))), objects, follow, dictionary, list };
}

export const isReference = (value: PdfValue | undefined): value is { readonly ref: number } =>
  typeof value === 'object' && value !== null && 'ref' in value;

export const isStream = (value: PdfValue | undefined): value is PdfStream =>
  typeof value === 'object' && value !== null && 'bytes' in value;

export const textOf = (value: PdfValue | undefined): string =>
  typeof value === 'object' && value !== null && 'text' in value ? value.text : '';

function readObjects(source: string): ReadonlyMap<number, PdfValue> {
  const objects = new Map<number, PdfValue>();
  const begin = /(?:^|[\r\n])(\d+) 0 obj\b/gu;
  for (let found = begin.exec(source); found; found = begin.exec(source)) {
    const reader = new PdfReader(source, found.index + found[0].length);
    const value = reader.read();
    const isStreamNext = /^\s*stream\r?\n/u.exec(source.slice(reader.at, reader.at + 20));
    if (isStreamNext && value instanceof Map) {
      const start = reader.at + isStreamNext[0].length;
      const end = source.indexOf('endstream', start);
      const dictionary = value as PdfDictionary;
      const length = dictionary.get('Length');
      const stop = typeof length === 'number' ? start + length : end;
      objects.set(Number(found[1]), { dictionary, bytes: Buffer.from(source.slice(start, stop), 'latin1') });
      begin.lastIndex = stop;
    } else {
      objects.set(Number(found[1]), value);
      begin.lastIndex = reader.at;
    }
  }
  return objects;
}

/** The bytes of a stream as they were before they were packed. */
export function unpack({ dictionary, bytes }: PdfStream): Buffer {
  const filters = [dictionary.get('Filter') ?? []].flat();
  return filters.includes('/FlateDecode') ? inflateSync(bytes) : bytes;
}
