import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cleanedOffsets, cleanText } from '../../../../src-main/shared/domain/clean-text.ts';

describe('cleanText', () => {
  it.each([
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a  \nb\t', 'a\nb'],
    ['a\0b\u0007c\ufeff', 'abc'],
    ['a  b\tc', 'a  b\tc'],
    ['e\u0301', 'e\u0301'],
    ['\ud800x', '\ufffdx'],
  ])('makes %j into %j', (text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });

  it('maps every offset of a text to the same words', () => {
    const piece = fc.constantFrom('a', '字', ' ', '\r\n', '\r', '\n', '\0', '\u2028', '😀', '\ud800');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const cleaned = cleanText(text);
        const offset = cleanedOffsets(text);
        const letters = [...text].flatMap((letter, index) =>
          letter === 'a' || letter === '字' ? [[letter, index]] : [],
        );
        const places = [...text].map((_letter, index) => [...text].slice(0, index).join('').length);
        expect(offset(text.length)).toBe(cleaned.length);
        expect(letters.map(([, index]) => cleaned[offset(places[Number(index)] ?? 0)])).toEqual(
          letters.map(([letter]) => letter),
        );
      }),
    );
  });
});
