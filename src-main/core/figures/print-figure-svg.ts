import { printSvg } from '../../shared/domain/print-svg.ts';
import type { SvgView } from '../../shared/domain/print-svg.ts';
import type { Scene, TextShape, Typeface } from '../../shared/domain/scene.ts';
import { figureFamilies } from './figure-fonts.ts';
import type { FigureFonts } from './figure-fonts.ts';

// What comes with the systems, for programs that take no fonts from a file.
const others = {
  plain: ['Inter', 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', 'sans-serif'],
  book: ['Source Serif 4', 'Noto Serif SC', 'Source Han Serif SC', 'Songti SC', 'SimSun', 'Georgia', 'serif'],
} as const;

/** A figure whose lines name their fonts, which stand in the file. */
export function printFigureSvg(scene: Scene, { fonts, missing }: FigureFonts): string {
  const faces = fonts.map(({ family, weight, bytes }) => {
    const source = `url(data:font/ttf;base64,${Buffer.from(bytes).toString('base64')}) format('truetype')`;
    return `@font-face{font-family:'${family}';font-weight:${weight};src:${source}}`;
  });
  // Lines with signs that none of the fonts has are as long as the reader's machine makes them: their measure was guessed.
  const keepsLength = ({ text }: TextShape) => ![...text].some((sign) => missing.has(sign.codePointAt(0)!));
  return printSvg(scene, { faces, rules, classOf, keepsLength });
}

/** A part of a figure for a program that has the fonts. */
export function printFigurePart(scene: Scene, view: SvgView): string {
  return printSvg(scene, { faces: [], rules, classOf, keepsLength: () => true }, view);
}

const classOf = ({ face, language }: Typeface): string => classNames[face][language];

const classNames = {
  plain: { en: 'plain', 'zh-CN': 'plain-zh' },
  book: { en: 'book', 'zh-CN': 'book-zh' },
} as const;

const rules = [
  // A line that is read from right to left says so by itself.
  'text{unicode-bidi:plaintext}',
  ...(['plain', 'book'] as const).flatMap((face) =>
    (['en', 'zh-CN'] as const).map((language) => {
      const own = figureFamilies[face][language];
      const families = [own, ...(face === 'book' ? [figureFamilies.plain[language]] : []), ...others[face]];
      return `.${classNames[face][language]}{font-family:${families.map(quote).join(',')}}`;
    }),
  ),
];

function quote(family: string): string {
  return family.includes(' ') ? `'${family}'` : family;
}
