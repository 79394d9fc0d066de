import fc from 'fast-check';
import { expect, it } from 'vitest';
import { subsetFigureFonts } from '../../../../src-main/core/figures/figure-fonts.ts';
import { createMeasureText } from '../../../../src-main/core/report/measure-text.ts';
import { readFaces } from '../../../../src-main/core/report/read-faces.ts';
import { readFontGlyphs } from '../../../../src-main/core/report/read-font-glyphs.ts';
import { findFontTable } from '../../../../src-main/core/report/font-tables.ts';
import type { TextShape, Typeface } from '../../../../src-main/shared/domain/scene.ts';
import { resources } from '../report/sample-report.ts';

const lineOf = (text: string, changes: Partial<Typeface> = {}): TextShape => ({
  kind: 'text',
  x: 0,
  y: 0,
  width: 0,
  text,
  size: 15,
  weight: 400,
  face: 'book',
  language: 'en',
  fill: '#000000',
  ...changes,
});

const fontsOf = (lines: readonly TextShape[]) => subsetFigureFonts({ shapes: lines }, resources.fonts);
const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => new DataView(buffer, byteOffset, byteLength);

/** The width of a text in a font, in ems. */
function widthIn(bytes: Uint8Array, text: string): number {
  const font = viewOf(bytes);
  const glyphs = readFontGlyphs(font);
  const advances = findFontTable(font, 'hmtx');
  const sum = [...text].reduce(
    (all, sign) => all + font.getUint16(advances + glyphs.get(sign.codePointAt(0)!)! * 4),
    0,
  );
  return sum / font.getUint16(findFontTable(font, 'head') + 18);
}

it('are one for each face, weight and language, with the signs of its lines alone', () => {
  const { fonts, missing } = fontsOf([
    lineOf('don’t'),
    lineOf('do'),
    lineOf('沒有人', { language: 'zh-CN' }),
    lineOf('Use', { face: 'plain', weight: 700 }),
  ]);
  const signs = fonts.map(({ bytes }) => String.fromCodePoint(...readFontGlyphs(viewOf(bytes)).keys()));
  expect(fonts.map(({ family, weight }) => `${family} ${weight}`)).toEqual([
    'Motif Book 400',
    'Motif Book Chinese 400',
    'Motif Sans 700',
  ]);
  expect(signs).toEqual(['dnot’'.split('').toSorted().join(''), '人有沒', 'Ues']);
  expect([...missing]).toEqual([]);
});

it('name what none of them has, and have what only the other face has', () => {
  const { missing } = fontsOf([lineOf('a😀𡃉')]);
  expect([...missing]).toEqual([0x1f600, 0x210c9]);
});

it('set lines as wide as they were measured, whatever is in them', () => {
  const measure = createMeasureText(readFaces(resources.fonts));
  const texts = fc.string({ unit: fc.constantFrom(...'abcÅé “”‘’…—·，。車子壞了'), minLength: 1 });
  const languages = fc.constantFrom('en' as const, 'zh-CN' as const);
  fc.assert(
    fc.property(texts, languages, (text, language) => {
      const line = lineOf(text, { language });
      const { fonts } = fontsOf([line]);
      expect(widthIn(fonts[0]!.bytes, text) * line.size).toBeCloseTo(measure(text, line), 6);
    }),
    { numRuns: 30 },
  );
});
