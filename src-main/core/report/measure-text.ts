import type { FontWeight, MeasureText } from '../../shared/domain/scene.ts';
import { findFontTable } from './font-tables.ts';
import { readFontGlyphs } from './read-font-glyphs.ts';

type MeasureCharacter = (character: string) => number;

/** Measures by the advances of these fonts, without kerning; what a font lacks counts as one em. */
export function createMeasureText(fonts: ReadonlyMap<FontWeight, DataView>): MeasureText {
  const faces = new Map([...fonts].map(([weight, font]) => [weight, measureCharactersOf(font)]));
  return (text, size, weight) => {
    const measure = faces.get(weight) ?? faces.get(400);
    let ems = 0;
    for (const character of text) ems += measure?.(character) ?? 1;
    return ems * size;
  };
}

/** A character's width in ems. */
function measureCharactersOf(font: DataView): MeasureCharacter {
  const glyphs = readFontGlyphs(font);
  const unitsPerEm = font.getUint16(findFontTable(font, 'head') + 18);
  const last = font.getUint16(findFontTable(font, 'hhea') + 34) - 1;
  const advances = findFontTable(font, 'hmtx');
  return (character) => {
    const glyph = glyphs.get(character.codePointAt(0)!);
    // Glyphs behind the last entry are as wide as it.
    return glyph === undefined ? 1 : font.getUint16(advances + Math.min(glyph, last) * 4) / unitsPerEm;
  };
}
