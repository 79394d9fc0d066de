import { oklchToHex } from './oklch.ts';

export type Theme = 'light' | 'dark';

export type CodeColor = { readonly solid: string; readonly tint: string; readonly text: string };

/** How a stripe of the colour is drawn, so that it is not told by colour alone. */
export type CodeMark = 'solid' | 'double' | 'dashed' | 'dotted';

// Found by annealing for the largest least difference over normal vision and three kinds of dichromacy, both themes at once;
// hues stay near those of the first release, as projects keep the index. `level` is where in the theme's band of lightness it lies.
const palette = [
  { name: 'orange', hue: 66, chroma: 0.18, level: 0.38, mark: 'solid' },
  { name: 'azure', hue: 255, chroma: 0.163, level: 0.26, mark: 'double' },
  { name: 'mauve', hue: 321, chroma: 0.079, level: 0.15, mark: 'double' },
  { name: 'sage', hue: 135, chroma: 0.079, level: -0.15, mark: 'dashed' },
  { name: 'coral', hue: 34, chroma: 0.137, level: 1, mark: 'solid' },
  { name: 'violet', hue: 296, chroma: 0.127, level: -0.27, mark: 'double' },
  { name: 'pink', hue: 340, chroma: 0.108, level: 0.72, mark: 'dotted' },
  { name: 'steelBlue', hue: 241, chroma: 0.082, level: -0.6, mark: 'dashed' },
  { name: 'olive', hue: 112, chroma: 0.108, level: -0.6, mark: 'dashed' },
  { name: 'clay', hue: 40, chroma: 0.052, level: -0.6, mark: 'dashed' },
  { name: 'jade', hue: 180, chroma: 0.107, level: -0.15, mark: 'solid' },
  { name: 'orchid', hue: 310, chroma: 0.18, level: -0.6, mark: 'dotted' },
  { name: 'slate', hue: 239, chroma: 0.022, level: -0.52, mark: 'dotted' },
  { name: 'cornflower', hue: 277, chroma: 0.115, level: -1, mark: 'solid' },
  { name: 'vermilion', hue: 45, chroma: 0.143, level: -1, mark: 'solid' },
  { name: 'moss', hue: 97, chroma: 0.105, level: -0.19, mark: 'dotted' },
  { name: 'cyan', hue: 213, chroma: 0.104, level: 0.52, mark: 'dashed' },
  { name: 'oldRose', hue: 19, chroma: 0.083, level: 0.06, mark: 'double' },
  { name: 'mist', hue: 212, chroma: 0.039, level: 0.45, mark: 'solid' },
  { name: 'purple', hue: 305, chroma: 0.18, level: -0.07, mark: 'solid' },
  { name: 'lime', hue: 133, chroma: 0.155, level: 0.15, mark: 'double' },
  { name: 'sand', hue: 91, chroma: 0.052, level: 0.81, mark: 'double' },
  { name: 'green', hue: 151, chroma: 0.121, level: -1, mark: 'dotted' },
  { name: 'periwinkle', hue: 276, chroma: 0.1, level: 0.01, mark: 'dotted' },
  { name: 'rose', hue: 4, chroma: 0.154, level: 0.51, mark: 'dashed' },
  { name: 'magenta', hue: 331, chroma: 0.121, level: -1, mark: 'dotted' },
  { name: 'amber', hue: 80, chroma: 0.117, level: 0.86, mark: 'dashed' },
  { name: 'taupe', hue: 355, chroma: 0.015, level: -1, mark: 'double' },
  { name: 'mustard', hue: 86, chroma: 0.083, level: 0.38, mark: 'dotted' },
  { name: 'sky', hue: 234, chroma: 0.13, level: 0.84, mark: 'double' },
  { name: 'salmon', hue: 24, chroma: 0.14, level: 0.07, mark: 'solid' },
  { name: 'teal', hue: 174, chroma: 0.115, level: 0.2, mark: 'dotted' },
] as const satisfies readonly Entry[];

interface Entry {
  readonly name: string;
  readonly hue: number;
  readonly chroma: number;
  readonly level: number;
  readonly mark: CodeMark;
}

export type CodeColorName = (typeof palette)[number]['name'];

// The bands end where a dot would no longer stand out from page and panel by 3 : 1, or no longer look like its colour.
const lightness = {
  light: { darkest: 0.415, lightest: 0.655, tint: 0.915, text: 0.45 },
  dark: { darkest: 0.575, lightest: 0.9, tint: 0.4, text: 0.82 },
} as const;

const tintShare = 0.38;
const textShare = 0.8;

const solidLightness = (theme: Theme, level: number): number => {
  const { darkest, lightest } = lightness[theme];
  return darkest + ((level + 1) / 2) * (lightest - darkest);
};

const colorsOf = (theme: Theme): readonly CodeColor[] =>
  palette.map(({ hue, chroma, level }) => ({
    solid: oklchToHex(solidLightness(theme, level), chroma, hue),
    tint: oklchToHex(lightness[theme].tint, chroma * tintShare, hue),
    text: oklchToHex(lightness[theme].text, chroma * textShare, hue),
  }));

const colors = { light: colorsOf('light'), dark: colorsOf('dark') };

/** Every colour a code can have, in the order in which new codes take them. */
export const codeColorIds: readonly number[] = palette.map((_, index) => index);

const wrap = (index: number): number => ((Math.trunc(index) % palette.length) + palette.length) % palette.length;

/** sRGB `#rrggbb` of a code colour: `solid` for dots and stripes, `tint` to lie under text, `text` for words in the colour. An index beyond the palette wraps. */
export const codeColor = (index: number, theme: Theme): CodeColor => colors[theme][wrap(index)]!;

/** The way to draw a stripe of the colour. Two colours of one mark differ more than any two do: see `code-colors.test.ts`. */
export const codeMark = (index: number): CodeMark => palette[wrap(index)]!.mark;

/** The colour's name: the key of its word in the locales. */
export const codeColorName = (index: number): CodeColorName => palette[wrap(index)]!.name;

/** The first of the least used colours; `used` holds one index a code, repeats included. */
export const nextCodeColor = (used: readonly number[]): number => {
  const counts = palette.map(() => 0);
  for (const index of used) counts[wrap(index)]! += 1;
  return counts.indexOf(Math.min(...counts));
};
