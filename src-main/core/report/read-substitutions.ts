import { readFontTables } from './font-tables.ts';

const singleSubstitution = 1;

/** Which glyph a feature of a font puts in the place of which; of its simplest kind only, one for one. */
export function readSubstitutions(font: DataView, feature: string): ReadonlyMap<number, number> {
  const table = readFontTables(font).get('GSUB');
  const glyphs = new Map<number, number>();
  if (table === undefined) return glyphs;
  const lookups = table + font.getUint16(table + 8);
  for (const number of lookupsOf(font, table + font.getUint16(table + 6), feature)) {
    const lookup = lookups + font.getUint16(lookups + 2 + number * 2);
    if (font.getUint16(lookup) !== singleSubstitution) continue;
    for (const offset of shorts(font, lookup + 6, font.getUint16(lookup + 4)))
      readSubtable(font, lookup + offset, glyphs);
  }
  return glyphs;
}

function lookupsOf(font: DataView, features: number, name: string): ReadonlySet<number> {
  const records = Array.from({ length: font.getUint16(features) }, (_, index) => features + 2 + index * 6);
  const found = records.filter((record) => readTag(font, record) === name);
  return new Set(
    found.flatMap((record) => {
      const feature = features + font.getUint16(record + 4);
      return shorts(font, feature + 4, font.getUint16(feature + 2));
    }),
  );
}

function readSubtable(font: DataView, subtable: number, glyphs: Map<number, number>): void {
  const isList = font.getUint16(subtable) === 2;
  const delta = font.getInt16(subtable + 4);
  readCoverage(font, subtable + font.getUint16(subtable + 2)).forEach((glyph, index) => {
    glyphs.set(glyph, isList ? font.getUint16(subtable + 6 + index * 2) : (glyph + delta) & 0xffff);
  });
}

function readCoverage(font: DataView, coverage: number): readonly number[] {
  const count = font.getUint16(coverage + 2);
  if (font.getUint16(coverage) === 1) return shorts(font, coverage + 4, count);
  return Array.from({ length: count }, (_, index) => coverage + 4 + index * 6).flatMap((range) => {
    const [first, last] = [font.getUint16(range), font.getUint16(range + 2)];
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  });
}

const shorts = (font: DataView, start: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => font.getUint16(start + index * 2));

const readTag = (font: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((offset) => font.getUint8(at + offset)));
