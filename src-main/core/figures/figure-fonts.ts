import type { Scene, Shape, TextShape, Typeface } from '../../shared/domain/scene.ts';
import { readFaces } from '../report/read-faces.ts';
import type { FindFace } from '../report/read-faces.ts';
import { subsetFont } from '../report/subset-font.ts';

export interface FigureFont {
  readonly family: string;
  readonly weight: Typeface['weight'];
  readonly bytes: Uint8Array;
}

type Kind = Pick<Typeface, 'face' | 'weight' | 'language'>;

/** What the fonts of a figure are called, by how wide their quotation marks are. */
export const figureFamilies = {
  plain: { en: 'Motif Sans', 'zh-CN': 'Motif Sans Chinese' },
  book: { en: 'Motif Book', 'zh-CN': 'Motif Book Chinese' },
} as const;

export interface FigureFonts {
  readonly fonts: readonly FigureFont[];
  /** Code points that are in none of them. */
  readonly missing: ReadonlySet<number>;
}

/** The fonts that the lines of a figure take, each with the signs of its lines alone. */
export function subsetFigureFonts({ shapes }: Pick<Scene, 'shapes'>, files: readonly string[]): FigureFonts {
  const findFace = readFaces(files);
  const missing = new Set<number>();
  const fonts = [...collectSigns(shapes.filter(isText), findFace).values()].map(({ kind, points }) => {
    const { font, glyphOf } = findFace(kind);
    const glyphs = new Map<number, number>();
    for (const point of points) {
      const glyph = glyphOf(point, kind.language);
      if (glyph === undefined) missing.add(point);
      else glyphs.set(point, glyph);
    }
    const family = figureFamilies[kind.face][kind.language];
    return { family, weight: kind.weight, bytes: subsetFont(font, family, glyphs) };
  });
  return { fonts, missing };
}

const isText = (shape: Shape): shape is TextShape => shape.kind === 'text';

function collectSigns(lines: readonly TextShape[], findFace: FindFace) {
  const signs = new Map<string, { readonly kind: Kind; readonly points: Set<number> }>();
  const add = (kind: Kind, point: number) => {
    const key = `${kind.face} ${kind.weight} ${kind.language}`;
    const known = signs.get(key) ?? { kind, points: new Set() };
    signs.set(key, known);
    known.points.add(point);
  };
  for (const line of lines) {
    const face = findFace(line);
    for (const character of line.text) {
      const point = character.codePointAt(0)!;
      const isThere = face.glyphOf(point, line.language) !== undefined;
      add(isThere ? line : { ...line, face: 'plain', weight: 400 }, point);
    }
  }
  return signs;
}
