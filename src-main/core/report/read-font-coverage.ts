import { readFontGlyphs } from './read-font-glyphs.ts';

/** The code points that a font has glyphs for. */
export function readFontCoverage(font: DataView): ReadonlySet<number> {
  return new Set(readFontGlyphs(font).keys());
}
