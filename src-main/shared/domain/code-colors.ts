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
  { name: 'slate', hue: 240, chroma: 0.02 },
  { name: 'cornflower', hue: 265, chroma: 0.125 },
  { name: 'vermilion', hue: 45, chroma: 0.15 },
  { name: 'moss', hue: 110, chroma: 0.075 },
  { name: 'cyan', hue: 210, chroma: 0.1 },
  { name: 'oldRose', hue: 10, chroma: 0.075 },
  { name: 'mist', hue: 210, chroma: 0.05 },
  { name: 'purple', hue: 305, chroma: 0.15 },
  { name: 'lime', hue: 125, chroma: 0.15 },
  { name: 'sand', hue: 80, chroma: 0.05 },
  { name: 'green', hue: 145, chroma: 0.15 },
  { name: 'periwinkle', hue: 270, chroma: 0.075 },
  { name: 'rose', hue: 5, chroma: 0.15 },
  { name: 'magenta', hue: 335, chroma: 0.15 },
  { name: 'amber', hue: 75, chroma: 0.125 },
  { name: 'taupe', hue: 0, chroma: 0.02 },
  { name: 'mustard', hue: 95, chroma: 0.1 },
  { name: 'sky', hue: 250, chroma: 0.1 },
  { name: 'salmon', hue: 15, chroma: 0.125 },
  { name: 'teal', hue: 180, chroma: 0.075 },
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
