import { describe, expect, it } from 'vitest';
import {
  codeColor,
  codeColorIds,
  codeColorName,
  codeMark,
  nextCodeColor,
  type Theme,
} from '../../../../src-main/shared/domain/code-colors.ts';
import { contrast, difference, type Vision, visions } from '../../../helpers/color-measures.ts';

const page = { light: '#ffffff', dark: '#1f1f1d' } as const;
const panel = { light: '#f6f5f3', dark: '#191917' } as const;
const ink = { light: '#1d1d1b', dark: '#ecebe7' } as const;
const themes: readonly Theme[] = ['light', 'dark'];
const visionNames = Object.keys(visions) as Vision[];

const solids = (theme: Theme, count: number): readonly string[] =>
  codeColorIds.slice(0, count).map((id) => codeColor(id, theme).solid);

const closestPair = (colors: readonly string[], vision: Vision): number =>
  Math.min(...colors.flatMap((first, at) => colors.slice(at + 1).map((second) => difference(first, second, vision))));

const closestNeighbours = (colors: readonly string[], vision: Vision): number =>
  Math.min(...colors.slice(1).map((color, at) => difference(color, colors[at]!, vision)));

const worstContrast = (against: string, colors: readonly string[]): number =>
  Math.min(...colors.map((color) => contrast(color, against)));

describe('code colours', () => {
  it('are at least thirty, each with its own name', () => {
    expect(codeColorIds.length).toBeGreaterThanOrEqual(30);
    expect(new Set(codeColorIds.map(codeColorName)).size).toBe(codeColorIds.length);
  });

  it.each(themes)('let transcript text be read on every tint in %s', (theme) => {
    const tints = codeColorIds.map((id) => codeColor(id, theme).tint);
    expect(worstContrast(ink[theme], tints)).toBeGreaterThanOrEqual(7);
  });

  it.each(themes)('stand out from page and panel as dots and stripes in %s', (theme) => {
    expect(worstContrast(page[theme], solids(theme, 99))).toBeGreaterThanOrEqual(3);
    expect(worstContrast(panel[theme], solids(theme, 99))).toBeGreaterThanOrEqual(3);
  });

  it.each(themes)('are readable as words in %s', (theme) => {
    const words = codeColorIds.map((id) => codeColor(id, theme).text);
    expect(worstContrast(panel[theme], words)).toBeGreaterThanOrEqual(4.5);
    expect(worstContrast(page[theme], words)).toBeGreaterThanOrEqual(4.5);
  });

  // Distances in OKLab; 0.02 is just noticeable. Equal lightness gave 0.008 for the worst pair: lightness varies with the hue.
  it.each([
    ['light', 'normal', 0.055, 0.067, 0.09],
    ['dark', 'normal', 0.055, 0.067, 0.09],
    ['light', 'protanopia', 0.032, 0.043, 0.05],
    ['dark', 'protanopia', 0.032, 0.043, 0.05],
    ['light', 'deuteranopia', 0.032, 0.043, 0.05],
    ['dark', 'deuteranopia', 0.032, 0.043, 0.05],
    ['light', 'tritanopia', 0.032, 0.043, 0.05],
    ['dark', 'tritanopia', 0.032, 0.043, 0.05],
  ] as const)('keep apart in %s with %s vision', (theme, vision, firstThirty, firstTwelve, neighbours) => {
    expect(closestPair(solids(theme, 30), vision)).toBeGreaterThan(firstThirty);
    expect(closestPair(solids(theme, 12), vision)).toBeGreaterThan(firstTwelve);
    expect(closestPair(solids(theme, 99), vision)).toBeGreaterThan(0.03);
    expect(closestNeighbours(solids(theme, 99), vision)).toBeGreaterThan(neighbours);
  });

  it.each(['solid', 'double', 'dashed', 'dotted'] as const)(
    'keep clearly apart where the marks of their stripes are the same: %s',
    (mark) => {
      const marked = (theme: Theme) =>
        codeColorIds.filter((id) => codeMark(id) === mark).map((id) => codeColor(id, theme).solid);
      const distances = visionNames.flatMap((vision) => themes.map((theme) => closestPair(marked(theme), vision)));
      expect(marked('light').length).toBeLessThanOrEqual(10);
      expect(Math.min(...distances)).toBeGreaterThan(0.053);
    },
  );

  it('wrap when an index lies beyond the palette', () => {
    expect(codeColor(codeColorIds.length + 3, 'light')).toEqual(codeColor(3, 'light'));
    expect(codeColorName(-1)).toBe(codeColorName(codeColorIds.length - 1));
  });
});

describe('the next code colour', () => {
  it.each([
    ['starts with the first', [], 0],
    ['is the first that no code has', [0, 1, 3], 2],
    ['is the first of the least used once all are taken', [...codeColorIds, 0, 1], 2],
  ] as const)('%s', (_, used, expected) => {
    expect(nextCodeColor(used)).toBe(expected);
  });
});
