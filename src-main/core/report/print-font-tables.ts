type Table = ArrayLike<number>;

export const u16 = (...values: readonly number[]): number[] =>
  values.flatMap((value) => [(value >> 8) & 255, value & 255]);
export const u32 = (...values: readonly number[]): number[] =>
  values.flatMap((value) => u16(value >>> 16, value & 0xffff));

/** The bytes of a TrueType file with these tables, which are in the order of their names. */
export function printFontTables(tables: Readonly<Record<string, Table>>): Uint8Array {
  const entries = Object.entries(tables);
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const search = [power * 16, Math.log2(power), (entries.length - power) * 16];
  const header = [...u32(0x10000), ...u16(entries.length, ...search)];
  const start = header.length + entries.length * 16;
  const padded = entries.map(([, bytes]) => Math.ceil(bytes.length / 4) * 4);
  const offsets = entries.map((_, index) => start + padded.slice(0, index).reduce((sum, size) => sum + size, 0));
  const records = entries.flatMap(([tag, bytes], index) => [
    ...[...tag].map((character) => character.charCodeAt(0)),
    ...u32(checksum(bytes), offsets[index]!, bytes.length),
  ]);
  const font = new Uint8Array(start + padded.reduce((sum, size) => sum + size, 0));
  font.set([...header, ...records]);
  entries.forEach(([, bytes], index) => font.set(bytes, offsets[index]!));
  return font;
}

function checksum(bytes: Table): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at++) sum = (sum + (bytes[at]! << (24 - 8 * (at % 4)))) >>> 0;
  return sum;
}

/** A cmap of format 12: glyphs by code points. */
export function printCmap(glyphs: ReadonlyMap<number, number>): readonly number[] {
  const groups = [...glyphs]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([point, glyph]) => u32(point, point, glyph));
  return [...u16(0, 1, 3, 10), ...u32(12), ...u16(12, 0), ...u32(16 + groups.length, 0, glyphs.size), ...groups];
}

export function printFontNames(family: string): readonly number[] {
  const names = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replaceAll(' ', '')],
  ] as const;
  const texts = names.map(([, text]) => u16(...[...text].map((character) => character.charCodeAt(0))));
  const starts = texts.map((_, index) => texts.slice(0, index).flat().length);
  const records = names.flatMap(([id], index) => u16(3, 1, 0x409, id, texts[index]!.length, starts[index]!));
  return [...u16(0, names.length, 6 + names.length * 12), ...records, ...texts.flat()];
}
