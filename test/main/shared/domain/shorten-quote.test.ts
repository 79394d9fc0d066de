import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsExcerpt } from '../../../../src-main/shared/domain/fits-excerpt.ts';
import { shortenQuote } from '../../../../src-main/shared/domain/shorten-quote.ts';

describe('a quote', () => {
  it.each([
    [
      'is cut behind a word',
      'I keep losing the remote control under the sofa.',
      36,
      'I keep losing the remote control …',
    ],
    ['ends at a word that just fits', 'I keep losing the remote', 20, 'I keep losing the …'],
    ['loses a comma before the ellipsis', 'I keep losing it, always, and again and again', 20, 'I keep losing it …'],
    ['is cut in a word that is too long', 'A'.repeat(60), 40, `${'A'.repeat(38)} …`],
    [
      'in Chinese is cut behind a clause',
      '我们觉得这个平台不太好用，因为车子坏了，使用者就只能在路边一直等下去。',
      24,
      '我们觉得这个平台不太好用，因为车子坏了……',
    ],
    [
      'in Chinese is cut behind a character where no clause ends',
      '我们觉得这个平台真的真的真的真的真的真的不太好用',
      16,
      '我们觉得这个平台真的真的真的……',
    ],
    ['stays whole where it fits', 'Under the sofa.', 15, 'Under the sofa.'],
    ['keeps a character of several units whole', `${'x'.repeat(37)}👩‍👩‍👧 and`, 40, `${'x'.repeat(37)} …`],
  ])('%s', (_what, quote, maxLength, shown) => {
    expect(shortenQuote(quote, maxLength)).toBe(shown);
  });

  it('stays whole without a limit', () => {
    const quote = 'word '.repeat(1_000).trim();
    expect(shortenQuote(quote, null)).toBe(quote);
  });

  it('is never longer than it may be, and faithful', () => {
    const word = fc.constantFrom('so', 'the', 'remote,', '所以', '要有人回應。', 'can’t', '(what)');
    const quotes = fc.array(word, { minLength: 20, maxLength: 80 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(quotes, fc.integer({ min: 40, max: 200 }), (quote, maxLength) => {
        const shown = shortenQuote(quote, maxLength);
        expect(shown.length).toBeLessThanOrEqual(maxLength);
        expect(fitsExcerpt(shown, quote)).toBe(true);
      }),
    );
  });
});
