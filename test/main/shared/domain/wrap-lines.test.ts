import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapLines } from '../../../../src-main/shared/domain/wrap-lines.ts';

// Latin characters are half as wide as Chinese ones.
const measure = (text: string) => [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
const wrap = (text: string, width: number, limit?: number) => wrapLines(text, width, measure, limit);

describe('wrapLines', () => {
  it.each([
    ['breaks between words', 'the form lost it', 8, ['the form', 'lost it']],
    ['breaks between Chinese characters', '會希望看信的人', 8, ['會希望看', '信的人']],
    ['breaks between a word and a Chinese character', '每次web表單', 7, ['每次web', '表單']],
    ['never begins a line with a closing sign', '我不知道。', 8, ['我不知', '道。']],
    ['never ends a line with an opening sign', '他說「不要」', 6, ['他說', '「不', '要」']],
    ['breaks a word that is wider than a line', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['keeps the lines that there are', 'one\ntwo', 20, ['one', 'two']],
    ['keeps an empty text as one empty line', '', 5, ['']],
  ])('%s', (_name, text, width, lines) => {
    expect(wrap(text, width)).toEqual({ lines, isCut: false });
  });

  it('ends the last line that there is room for with an ellipsis', () => {
    expect(wrap('the form lost what I typed', 9, 2)).toEqual({ lines: ['the form', 'lost wha…'], isCut: true });
  });

  it('keeps every character but spaces, and no line wider than it may be', () => {
    const words = fc.array(
      fc.constantFrom('the', 'form', '表單', '丟', '。', '「', '」', 'supercalifragilistic', ' ', ', '),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 6, max: 40 }), (parts, width) => {
        const text = parts.join('');
        const { lines } = wrap(text, width);
        const bare = (value: string) => value.replace(/\s/gu, '');
        expect(bare(lines.join(''))).toBe(bare(text));
        expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(width);
      }),
    );
  });
});
