import { describe, expect, it } from 'vitest';
import { foldForms } from '../../../../src-main/shared/domain/fold-forms.ts';

describe('a text in one form', () => {
  it.each([
    ['an accent of its own', 'cafe\u0301', 'caf\u00e9'],
    ['full width', 'ＡＢＣ１２％', 'ABC12%'],
    ['half-width kana with marks', 'ﾃﾞｰﾀ', 'データ'],
    ['another sign for the letter', '\u212b', '\u00c5'],
    ['case, accents and punctuation', 'Café, cafe，ＣＡＦＥ？', 'Café, cafe，CAFE？'],
  ])('has %s', (_what, text, form) => {
    expect(foldForms(text)).toBe(form);
  });
});
