import { oklchToHex } from './oklch.ts';

export type Theme = 'light' | 'dark';

export type CodeColor = { readonly solid: string; readonly tint: string; readonly text: string };

// Found by farthest-point search: the first twelve are set apart under normal and colour-deficient vision, later ones fill the gaps.
const palette = [
  { name: 'orange', hue: 60, chroma: 0.15 },
  { name: 'azure', hue: 245, chroma: 0.15 },
  { name: 'mauve', hue: 325, chroma: 0.075 },
  { name: 'sage', hue: 145, chroma: 0.075 },
  { name: 'coral', hue: 30, chroma: 0.15 },
  { name: 'violet', hue: 295, chroma: 0.125 },
  { name: 'pink', hue: 350, chroma: 0.125 },
  { name: 'steelBlue', hue: 235, chroma: 0.075 },
  { name: 'olive', hue: 115, chroma: 0.125 },
  { name: 'clay', hue: 50, chroma: 0.075 },
  { name: 'jade', hue: 170, chroma: 0.125 },
  { name: 'orchid', hue: 320, chroma: 0.15 },
  { name: 'slate', hue: 249, chroma: 0.02 },
  { name: 'cornflower', hue: 267, chroma: 0.125 },
  { name: 'vermilion', hue: 41, chroma: 0.145 },
  { name: 'moss', hue: 107, chroma: 0.075 },
  { name: 'cyan', hue: 206, chroma: 0.095 },
  { name: 'oldRose', hue: 9, chroma: 0.08 },
  { name: 'mist', hue: 204, chroma: 0.06 },
  { name: 'purple', hue: 304, chroma: 0.15 },
  { name: 'lime', hue: 130, chroma: 0.125 },
  { name: 'sand', hue: 81, chroma: 0.05 },
  { name: 'green', hue: 143, chroma: 0.145 },
  { name: 'periwinkle', hue: 266, chroma: 0.075 },
  { name: 'rose', hue: 6, chroma: 0.15 },
  { name: 'magenta', hue: 333, chroma: 0.15 },
  { name: 'amber', hue: 70, chroma: 0.125 },
  { name: 'taupe', hue: 5, chroma: 0.025 },
  { name: 'mustard', hue: 95, chroma: 0.1 },
  { name: 'sky', hue: 244, chroma: 0.105 },
  { name: 'salmon', hue: 14, chroma: 0.13 },
  { name: 'teal', hue: 179, chroma: 0.085 },
] as const;

export type CodeColorName = (typeof palette)[number]['name'];

const lightness = {
  light: { solid: 0.62, tint: 0.915, text: 0.45 },
  dark: { solid: 0.74, tint: 0.4, text: 0.82 },
} as const;

const tintShare = 0.38;
const textShare = 0.8;

const colorsOf = (theme: Theme): readonly CodeColor[] =>
  palette.map(({ hue, chroma }) => ({
    solid: oklchToHex(lightness[theme].solid, chroma, hue),
    tint: oklchToHex(lightness[theme].tint, chroma * tintShare, hue),
    text: oklchToHex(lightness[theme].text, chroma * textShare, hue),
  }));

const colors = { light: colorsOf('light'), dark: colorsOf('dark') };

/** Every colour a code can have, in the order in which new codes take them. */
export const codeColorIds: readonly number[] = palette.map((_, index) => index);

const wrap = (index: number): number => ((Math.trunc(index) % palette.length) + palette.length) % palette.length;

/** sRGB `#rrggbb` of a code colour: `solid` for dots and stripes, `tint` to lie under text, `text` for words in the colour. An index beyond the palette wraps. */
export const codeColor = (index: number, theme: Theme): CodeColor => colors[theme][wrap(index)]!;

/** The colour's name: the key of its word in the locales. */
export const codeColorName = (index: number): CodeColorName => palette[wrap(index)]!.name;

/** The first of the least used colours; `used` holds one index a code, repeats included. */
export const nextCodeColor = (used: readonly number[]): number => {
  const counts = palette.map(() => 0);
  for (const index of used) counts[wrap(index)]! += 1;
  return counts.indexOf(Math.min(...counts));
};
