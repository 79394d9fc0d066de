import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { createMeasureText } from '../../../../src-main/core/report/measure-text.ts';

const { resolve } = createRequire(import.meta.url);
const readFont = (face: string) => {
  const file = readFileSync(resolve(`@expo-google-fonts/noto-sans-sc/${face}`));
  return new DataView(file.buffer, file.byteOffset, file.byteLength);
};
const measure = createMeasureText(
  new Map([
    [400 as const, readFont('400Regular/NotoSansSC_400Regular.ttf')],
    [700 as const, readFont('700Bold/NotoSansSC_700Bold.ttf')],
  ]),
);

describe('measureText', () => {
  it('gives each Chinese character the size of the type', () => {
    expect(measure('使用者', 20, 400)).toBeCloseTo(60);
  });

  it('knows the widths of Latin letters in each weight', () => {
    expect(measure('i', 1000, 400)).toBeCloseTo(275, -1);
    expect(measure('W', 1000, 400)).toBeGreaterThan(3 * measure('i', 1000, 400));
    expect(measure('form', 16, 700)).toBeGreaterThan(measure('form', 16, 400));
  });

  it('takes what the font lacks for one em', () => {
    expect(measure('\u{10ffff}', 12, 400)).toBe(12);
  });
});
