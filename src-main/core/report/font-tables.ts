import { assert } from '../../shared/errors.ts';

/** Where the tables of a TrueType or OpenType file lie in it. */
export function readFontTables(font: DataView): ReadonlyMap<string, number> {
  const count = font.getUint16(4);
  const tables = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => font.getUint8(record + offset)));
    tables.set(tag, font.getUint32(record + 8));
  }
  return tables;
}

export function findFontTable(font: DataView, tag: string): number {
  const offset = readFontTables(font).get(tag);
  assert(offset !== undefined, `a font without a ${tag} table`);
  return offset;
}
