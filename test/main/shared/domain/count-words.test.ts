import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../../src-main/shared/domain/count-words.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    [' \n，。…—😀', 0],
    ['one two, three.', 3],
    ["it's the users' remote", 4],
    ['it’s', 1],
    ['rock-and-roll', 3],
    ['使用者', 3],
    ['使用者 uses vTaiwan 3.0', 7],
    ['車子a車', 4],
    ['naïve cafe\u0301', 2],
  ])('counts in %j %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('counts two texts with a space between them as it counts each', () => {
    const text = fc.string({ unit: fc.constantFrom('使', '用', 'a', 'b', ' ', ',', "'", '1') });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(countWords(`${one} ${other}`)).toBe(countWords(one) + countWords(other));
      }),
    );
  });
});
