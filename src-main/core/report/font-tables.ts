import { assert } from '../../shared/errors.ts';

export interface FontTable {
  readonly tag: string;
  readonly start: number;
  readonly length: number;
}

/** The tables of a TrueType or OpenType file. */
export function listFontTables(font: DataView): readonly FontTable[] {
  return Array.from({ length: font.getUint16(4) }, (_, index) => {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => font.getUint8(record + offset)));
    return { tag, start: font.getUint32(record + 8), length: font.getUint32(record + 12) };
  });
}

/** Where they lie in it. */
export function readFontTables(font: DataView): ReadonlyMap<string, number> {
  return new Map(listFontTables(font).map(({ tag, start }) => [tag, start]));
}

export function findFontTable(font: DataView, tag: string): number {
  const offset = readFontTables(font).get(tag);
  assert(offset !== undefined, `a font without a ${tag} table`);
  return offset;
}
