import type { Typeface } from '../../shared/domain/scene.ts';
import { readFont } from './read-font.ts';
import { readFontGlyphs } from './read-font-glyphs.ts';
import { readSubstitutions } from './read-substitutions.ts';
import { plainWeights, splitReportFonts } from './report-fonts.ts';

/** A font file, and which glyph of it a character takes in a language. */
export interface FontFace {
  readonly font: DataView;
  glyphOf(point: number, language: Typeface['language']): number | undefined;
}
export type FindFace = (typeface: Pick<Typeface, 'face' | 'weight'>) => FontFace;

const pointsOf = (signs: string) => new Set([...signs].map((sign) => sign.codePointAt(0)!));
// The Chinese faces set all of these a square wide, which as in the window only some are, and those in Chinese alone.
const signs = { narrow: pointsOf('‘’“”…—–·'), wideInChinese: pointsOf('“”…—') };

// Reading a font takes longer than laying out a board.
let known: { readonly key: string; readonly find: FindFace } | null = null;

/** The faces in which figures are set, of the fonts of the report. */
export function readFaces(files: readonly string[]): FindFace {
  const key = files.join('\n');
  if (known?.key !== key) known = { key, find: loadFaces(files) };
  return known.find;
}

function loadFaces(files: readonly string[]): FindFace {
  const { plain, book } = splitReportFonts(files);
  const faces = new Map(plain.map((file, index) => [plainWeights[index], readFace(file)]));
  const bookFace = readFace(book);
  return ({ face, weight }) => (face === 'book' ? bookFace : faces.get(weight)!);
}

export function readFace(file: string): FontFace {
  const font = readFont(file);
  const glyphs = readFontGlyphs(font);
  const narrow = readSubstitutions(font, 'pwid');
  return {
    font,
    glyphOf: (point, language) => {
      const glyph = glyphs.get(point);
      const isWide = !signs.narrow.has(point) || (language === 'zh-CN' && signs.wideInChinese.has(point));
      return glyph === undefined || isWide ? glyph : (narrow.get(glyph) ?? glyph);
    },
  };
}
