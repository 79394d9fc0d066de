import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { createMeasureText } from '../../../../src-main/core/report/measure-text.ts';
import { readFace } from '../../../../src-main/core/report/read-faces.ts';

const { resolve } = createRequire(import.meta.url);
const faceOf = (face: string) => readFace(resolve(`@expo-google-fonts/noto-sans-sc/${face}`));
const regular = faceOf('400Regular/NotoSansSC_400Regular.ttf');
const bold = faceOf('700Bold/NotoSansSC_700Bold.ttf');
const measureIn = createMeasureText(({ weight }) => (weight === 700 ? bold : regular));
const measure = (text: string, size: number, weight: 400 | 700, language: 'en' | 'zh-CN' = 'en') =>
  measureIn(text, { size, weight, face: 'plain', language });

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

  it('takes quotation marks for wide in Chinese alone, and a Chinese comma for wide in any language', () => {
    expect(measure('“', 20, 400, 'zh-CN')).toBe(20);
    expect(measure('“', 20, 400, 'en')).toBeLessThan(12);
    expect(measure('’', 20, 400, 'zh-CN')).toBeLessThan(8);
    expect(measure('，', 20, 400, 'en')).toBe(20);
  });
});
