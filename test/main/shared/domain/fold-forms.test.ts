import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForms, foldText } from '../../../../src-main/shared/domain/fold-forms.ts';

const found = (text: string, words: string) => {
  const folded = foldText(text);
  const start = folded.text.indexOf(foldForms(words));
  const place = folded.placeOf({ start, end: start + foldForms(words).length });
  return text.slice(place.start, place.end);
};

describe('a folded text', () => {
  it.each([
    ['an accent of its own', 'le cafe\u0301 noir', 'café', 'cafe\u0301'],
    ['an accent in the letter', 'le café noir', 'cafe\u0301', 'café'],
    ['what stands behind accents', 'cafe\u0301 re\u0301sume\u0301 noir', 'noir', 'noir'],
    ['full width', '用ＡＢＣ１２％的人', 'abc12%'.toUpperCase(), 'ＡＢＣ１２％'],
    ['half-width kana with marks', 'ﾃﾞｰﾀを見る', 'データ', 'ﾃﾞｰﾀ'],
    ['a kana and its mark', 'か\u3099く', 'がく', 'か\u3099く'],
    ['hangul in its parts', '\u1112\u1161\u11ab글', '한글', '\u1112\u1161\u11ab글'],
    ['a compatible ideograph', '更\uf900更', '豈', '\uf900'],
    ['another sign for the letter', '20 \u212b', 'Å', '\u212b'],
  ])('finds words whatever their form: %s', (_name, text, words, place) => {
    expect(found(text, words)).toBe(place);
  });

  it('finds whole characters where a folded one is more than one', () => {
    const folded = foldText('x\u0958y');
    expect(folded.text).toHaveLength(4);
    expect(folded.placeOf({ start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
    expect(folded.placeOf({ start: 2, end: 4 })).toEqual({ start: 1, end: 3 });
  });

  it('keeps case, accents and punctuation apart', () => {
    expect(foldForms('Café, cafe，ＣＡＦＥ？')).toBe('Café, cafe，CAFE？');
  });

  const pieces = [
    'a',
    'e',
    '\u0301',
    '\u0323',
    '\u0958',
    'é',
    'か',
    '\u3099',
    'ｶ',
    'ﾞ',
    'Ａ',
    '\n',
    '\u1112',
    '\u1161',
  ];
  const text = fc
    .array(fc.constantFrom(...pieces, '字', '🙂', '\u212b', ' ', '\ufb1f'), { maxLength: 30 })
    .map((parts) => parts.join(''));

  it('is a form that stays as it is, and leads each of its stretches to what becomes it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (own, one, other) => {
        const folded = foldText(own);
        expect(folded.text).toBe(foldForms(own));
        expect(foldForms(folded.text)).toBe(folded.text);
        const length = folded.text.length + 1;
        const [start, end] = [one % length, other % length].sort((first, second) => first - second) as [number, number];
        const place = folded.placeOf({ start, end });
        expect(foldForms(own.slice(place.start, place.end))).toContain(folded.text.slice(start, end));
        expect(folded.placeOf({ start: 0, end: folded.text.length })).toEqual({ start: 0, end: own.length });
      }),
      { numRuns: 5_000 },
    );
  });
});
