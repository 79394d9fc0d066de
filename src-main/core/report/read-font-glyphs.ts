import { findFontTable, listFontTables } from './font-tables.ts';

/** Which code points a font has. */
export interface FontCoverage {
  has(point: number): boolean;
}

/** The glyph that a font has for each code point. */
export interface FontGlyphs extends FontCoverage {
  get(point: number): number | undefined;
  /** The code points, in order. */
  keys(): readonly number[];
}

const known = new WeakMap<DataView, FontGlyphs>();
// The weights of a family mostly have the same.
const tables: { readonly bytes: Uint8Array; readonly glyphs: FontGlyphs }[] = [];
const mostPoints = 0x110000;

/** From its cmap (formats 4 and 12). */
export function readFontGlyphs(font: DataView): FontGlyphs {
  const glyphs = known.get(font) ?? findGlyphs(font);
  known.set(font, glyphs);
  return glyphs;
}

function findGlyphs(font: DataView): FontGlyphs {
  const table = listFontTables(font).find(({ tag }) => tag === 'cmap');
  const bytes = new Uint8Array(font.buffer, font.byteOffset + (table?.start ?? 0), table?.length ?? 0);
  const same = tables.find((other) => Buffer.compare(other.bytes, bytes) === 0);
  if (same) return same.glyphs;
  const glyphs = loadGlyphs(font);
  tables.push({ bytes, glyphs });
  return glyphs;
}

// An array, as the tens of thousands of signs of Chinese faces take a map as long as a short report.
function loadGlyphs(font: DataView): FontGlyphs {
  const cmap = findFontTable(font, 'cmap');
  const glyphs = new Uint16Array(mostPoints);
  const count = font.getUint16(cmap + 2);
  for (let index = 0; index < count; index++) {
    const subtable = cmap + font.getUint32(cmap + 4 + index * 8 + 4);
    const format = font.getUint16(subtable);
    if (format === 12) addGroups(font, subtable, glyphs);
    if (format === 4) addSegments(font, subtable, glyphs);
  }
  return {
    has: (point) => (glyphs[point] ?? 0) !== 0,
    get: (point) => glyphs[point] || undefined,
    keys: () => [...glyphs.keys()].filter((point) => glyphs[point] !== 0),
  };
}

function addGroups(font: DataView, subtable: number, glyphs: Uint16Array): void {
  const count = font.getUint32(subtable + 12);
  for (let index = 0; index < count; index++) {
    const group = subtable + 16 + index * 12;
    const [start, end, glyph] = [font.getUint32(group), font.getUint32(group + 4), font.getUint32(group + 8)];
    for (let point = start; point <= end; point++) add(glyphs, point, glyph + point - start);
  }
}

function addSegments(font: DataView, subtable: number, glyphs: Uint16Array): void {
  const size = font.getUint16(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + size + 2;
  for (let at = 0; at < size; at += 2) {
    const [start, end] = [font.getUint16(starts + at), font.getUint16(ends + at)];
    for (let point = start; point <= end && point < 0xffff; point++) {
      add(glyphs, point, glyphInSegment(font, starts + size + at, size, point - start, point));
    }
  }
}

function add(glyphs: Uint16Array, point: number, glyph: number): void {
  if (glyph !== 0) glyphs[point] = glyph;
}

function glyphInSegment(font: DataView, delta: number, size: number, step: number, point: number): number {
  const rangeOffset = font.getUint16(delta + size);
  if (rangeOffset === 0) return (point + font.getUint16(delta)) & 0xffff;
  const glyph = font.getUint16(delta + size + rangeOffset + step * 2);
  return glyph === 0 ? 0 : (glyph + font.getUint16(delta)) & 0xffff;
}
