import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForms } from '../../../../src-main/shared/domain/fold-forms.ts';
import { foldLetter, foldLetters } from '../../../../src-main/shared/domain/fold-letters.ts';
import { foldText } from '../../../../src-main/shared/domain/fold-text.ts';
import { touchedUnits } from '../../../../src-main/shared/domain/touched-units.ts';
import type { FoldCharacter } from '../../../../src-main/shared/domain/fold-text.ts';

const found = (text: string, words: string, fold: FoldCharacter) => {
  const folded = foldText(text, fold);
  const wanted = foldText(words, fold).text;
  const start = folded.text.indexOf(wanted);
  const place = folded.placeOf({ start, end: start + wanted.length });
  return start === -1 ? null : text.slice(place.start, place.end);
};

const forms: [string, string, string, string][] = [
  ['an accent of its own', 'le cafe\u0301 noir', 'café', 'cafe\u0301'],
  ['an accent in the letter', 'le café noir', 'cafe\u0301', 'café'],
  ['what stands behind accents', 'cafe\u0301 re\u0301sume\u0301 noir', 'noir', 'noir'],
  ['full width', '用ＡＢＣ１２％的人', 'ABC12%', 'ＡＢＣ１２％'],
  ['half-width kana with marks', 'ﾃﾞｰﾀを見る', 'データ', 'ﾃﾞｰﾀ'],
  ['a kana and its mark', 'か\u3099く', 'がく', 'か\u3099く'],
  ['hangul in its parts', '\u1112\u1161\u11ab글', '한글', '\u1112\u1161\u11ab글'],
  ['a compatible ideograph', '更\uf900更', '豈', '\uf900'],
  ['another sign for the letter', '20 \u212b', '\u00c5', '\u212b'],
  ['a mark on an emoji', '🙂\u0301 here', 'here', 'here'],
];
const letters: [string, string, string, string][] = [
  ['no accent', 'Le café noir', 'cafe', 'café'],
  ['an accent that is not there', 'Le cafe noir', 'café', 'cafe'],
  ['no accent of its own', 'so nai\u0308ve', 'naive', 'nai\u0308ve'],
  ['a letter of another word', 'in Zürich und Bern', 'Zurich und', 'Zürich und'],
  ['a ligature', 'the ﬁrst oﬃce', 'first office', 'ﬁrst oﬃce'],
  ['part of a ligature', 'an oﬃce', 'fic', 'ﬃc'],
  ['letters that are two', 'Straße zum Œuvre', 'strasse zum oeuvre'.slice(1, 7), 'traße'],
  ['letters with a stroke', 'København, Łódź', 'Kobenhavn, Lodz', 'København, Łódź'],
  ['marks upon marks', 'tiếng Việt', 'tieng Viet', 'tiếng Việt'],
  ['a letter of full width with a mark', 'ｅ\u0301té', 'ete', 'ｅ\u0301té'],
];

describe('a folded text', () => {
  it.each(forms)('finds words whatever their form: %s', (_name, text, words, place) => {
    expect(found(text, words, foldForms)).toBe(place);
    expect(found(text, words, foldLetter)).toBe(place);
  });

  it.each(letters)('finds words whatever stands on their letters: %s', (_name, text, words, place) => {
    expect(found(text, words, foldLetter)).toBe(place);
    expect(found(text, words, foldForms)).not.toBe(place);
  });

  it.each([
    ['Chinese', '車車子，𠮷野家'],
    ['kana with and without marks', 'かが は\u3071'],
    ['Cyrillic й and ё', 'й и ё е'],
    ['Greek accents', 'ά α'],
    ['vowel signs', 'की ที่ הֱ'],
    ['case and punctuation', 'Aa，。？'],
  ])('keeps %s apart', (_name, text) => {
    expect(foldLetters(text)).toBe(text.normalize('NFC'));
  });

  it('finds whole characters where a folded one is more than one', () => {
    const folded = foldText('x\u0958y', foldForms);
    expect(folded.text).toHaveLength(4);
    expect(folded.placeOf({ start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
    expect(folded.placeOf({ start: 2, end: 4 })).toEqual({ start: 1, end: 3 });
  });

  it('passes over nothing that folding changes', () => {
    const points = Array.from({ length: 0x110000 - 0x800 }, (_, index) => (index < 0xd800 ? index : index + 0x800));
    const passedOver = points
      .map((point) => String.fromCodePoint(point))
      .filter((character) =>
        [...Array(character.length).keys()].every((at) => touchedUnits[character.charCodeAt(at)] === 0),
      );
    expect(passedOver.filter((one) => foldLetter(one) !== one)).toEqual([]);
    expect(passedOver.filter((one) => /(?![\u0E31-\u0E4E])\p{M}|[\u1100-\u11FF]/u.test(one))).toEqual([]);
  });

  const text = fc
    .array(
      fc.constantFrom(
        ...['a', 'e', '\u0301', '\u0323', '\u0958', 'é', 'か', '\u3099', 'ｶ', 'ﾞ', 'Ａ', '\n', '\u1112', '\u1161'],
        ...['字', '🙂', '\u212b', ' ', '\ufb1f', 'ß', 'ﬃ', 'Œ', 'ø', '\u0bc6', '\u0bbe', 'й', '\u0e33', '\u{2f804}'],
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));

  it.each([
    ['forms', foldForms],
    ['letters', foldLetter],
  ])('is a form that stays as it is, and leads each of its stretches to what becomes it: %s', (_name, fold) => {
    const fully = (words: string) => foldText(words, fold).text;
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (own, one, other) => {
        const folded = foldText(own, fold);
        expect(fully(folded.text)).toBe(folded.text);
        const length = folded.text.length + 1;
        const [start, end] = [one % length, other % length].sort((first, second) => first - second) as [number, number];
        const place = folded.placeOf({ start, end });
        expect(fully(own.slice(place.start, place.end))).toContain(folded.text.slice(start, end));
        expect(folded.placeOf({ start: 0, end: folded.text.length })).toEqual({ start: 0, end: own.length });
      }),
      { numRuns: 5_000 },
    );
  });

  it('is in the usual form of Unicode', () => {
    fc.assert(
      fc.property(text, (own) => {
        expect(foldText(own, foldForms).text).toBe(foldForms(own));
      }),
      { numRuns: 5_000 },
    );
  });
});
