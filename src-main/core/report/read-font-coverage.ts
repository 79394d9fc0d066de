import { findFontTable } from './font-tables.ts';

/** The code points that a font has glyphs for, from its cmap (formats 4 and 12). */
export function readFontCoverage(font: DataView): ReadonlySet<number> {
  const cmap = findFontTable(font, 'cmap');
  const covered = new Set<number>();
  const count = font.getUint16(cmap + 2);
  for (let index = 0; index < count; index++) {
    const subtable = cmap + font.getUint32(cmap + 4 + index * 8 + 4);
    const format = font.getUint16(subtable);
    if (format === 12) addGroups(font, subtable, covered);
    if (format === 4) addSegments(font, subtable, covered);
  }
  return covered;
}

function addGroups(font: DataView, subtable: number, covered: Set<number>): void {
  const count = font.getUint32(subtable + 12);
  for (let index = 0; index < count; index++) {
    const group = subtable + 16 + index * 12;
    const [start, end, glyph] = [font.getUint32(group), font.getUint32(group + 4), font.getUint32(group + 8)];
    for (let point = start; point <= end; point++) if (glyph + point - start !== 0) covered.add(point);
  }
}

function addSegments(font: DataView, subtable: number, covered: Set<number>): void {
  const size = font.getUint16(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + size + 2;
  for (let at = 0; at < size; at += 2) {
    const [start, end] = [font.getUint16(starts + at), font.getUint16(ends + at)];
    for (let point = start; point <= end && point < 0xffff; point++) {
      if (glyphInSegment(font, starts + size + at, size, point - start, point) !== 0) covered.add(point);
    }
  }
}

function glyphInSegment(font: DataView, delta: number, size: number, step: number, point: number): number {
  const rangeOffset = font.getUint16(delta + size);
  if (rangeOffset === 0) return (point + font.getUint16(delta)) & 0xffff;
  const glyph = font.getUint16(delta + size + rangeOffset + step * 2);
  return glyph === 0 ? 0 : (glyph + font.getUint16(delta)) & 0xffff;
}
