import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportThemes } from '../../../../src-main/shared/contract/reports.ts';
import { contrastOf } from '../../../../src-main/shared/domain/contrast-of.ts';
import { mixColors } from '../../../../src-main/shared/domain/mix-colors.ts';
import { reportColors } from '../../../../src-main/shared/domain/report-colors.ts';

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

it.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#ffffff', '#ffffff', 1],
])('knows the contrast of %s and %s', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 1);
  expect(contrastOf(other, one)).toBeCloseTo(contrast, 1);
});

it('mixes colours channel by channel', () => {
  expect([0, 0.5, 1].map((share) => mixColors('#000000', '#ff8000', share))).toEqual(['#000000', '#804000', '#ff8000']);
});

it('keeps words legible whatever the colours of a brand are', () => {
  const property = fc.property(color, color, fc.constantFrom(...reportThemes), (accent, second, theme) => {
    const colors = reportColors({ theme, accent, second });
    const grounds = ['#ffffff', colors.tint];
    const contrasts = [
      ...grounds.flatMap((ground) => [contrastOf(colors.accentInk, ground), contrastOf(colors.secondInk, ground)]),
      contrastOf(colors.accentInk, colors.accentTint),
      contrastOf(colors.secondInk, colors.secondTint),
      contrastOf(colors.onAccent, colors.accent),
      ...grounds.map((ground) => contrastOf(colors.quiet, ground)),
    ];
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
    expect([colors.accent, colors.second]).toEqual([accent, second]);
  });
  fc.assert(property);
});

it.each(reportThemes)('has colours of its own in the theme %s', (theme) => {
  const { accent, accentInk } = reportColors({ theme, accent: null, second: null });
  expect(accentInk).toBe(accent);
});
