import type { MeasureText } from '../../shared/domain/scene.ts';
import { findFontTable } from './font-tables.ts';
import type { FindFace } from './read-faces.ts';

type WidthOf = (glyph: number) => number;

/** Measures by the advances of these faces, without kerning; what a face lacks counts as one em, or as nothing where it joins what is before it. */
export function createMeasureText(findFace: FindFace): MeasureText {
  const widths = new Map<DataView, WidthOf>();
  return (text, { size, language, ...typeface }) => {
    const face = findFace(typeface);
    const widthOf = widths.get(face.font) ?? measureGlyphsOf(face.font);
    widths.set(face.font, widthOf);
    let [ems, before] = [0, ''];
    for (const character of text) {
      const glyph = face.glyphOf(character.codePointAt(0)!, language);
      ems += glyph === undefined ? guessWidth(character, before) : widthOf(glyph);
      before = character;
    }
    return ems * size;
  };
}

/** A glyph's width in ems. */
function measureGlyphsOf(font: DataView): WidthOf {
  const unitsPerEm = font.getUint16(findFontTable(font, 'head') + 18);
  const last = font.getUint16(findFontTable(font, 'hhea') + 34) - 1;
  const advances = findFontTable(font, 'hmtx');
  // Glyphs behind the last entry are as wide as it.
  return (glyph) => font.getUint16(advances + Math.min(glyph, last) * 4) / unitsPerEm;
}

const joiner = '\u200d';

/** In ems. Of emoji that are joined to one, only the first counts; a flag is two signs. */
function guessWidth(character: string, before: string): number {
  if (before === joiner || /[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\p{Mn}]/u.test(character)) return 0;
  if (/\p{Regional_Indicator}/u.test(character)) return 0.625;
  return /\p{Extended_Pictographic}/u.test(character) ? 1.25 : 1;
}
