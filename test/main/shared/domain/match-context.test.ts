import { describe, expect, it } from 'vitest';
import { wholeWordsAfter, wholeWordsBefore } from '../../../../src-main/shared/domain/match-context.ts';

describe('what stands around a match', () => {
  it.each([
    ['something like where is the ', 12, 'is the '],
    ['something like where is the ', 13, 'where is the '],
    ['I’m not there, is the ', 20, 'not there, is the '],
    ['first line\nwhere is the ', 60, 'where is the '],
    ['他們用 web 平台發表意見的', 10, '平台發表意見的'],
    ['他們發表意見的', 4, '表意見的'],
    ['Donaudampfschifffahrtsgesellschaft', 10, 'sellschaft'],
    ['🙂🙂', 3, '🙂'],
  ])('begins with a whole word before it: the end of %j in %i', (text, length, words) => {
    expect(wholeWordsBefore(text, text.length, length)).toBe(words);
  });

  it.each([
    [' it shouts back, I’m here', 12, ' it shouts'],
    [' it shouts back', 10, ' it shouts'],
    [' is here\nand there', 60, ' is here'],
    ['的 web 平台發表意見', 4, '的'],
    ['的案子做了一個行為準則', 4, '的案子做'],
    ['gesellschaftlich', 6, 'gesell'],
  ])('ends with a whole word behind it: the start of %j in %i', (text, length, words) => {
    expect(wholeWordsAfter(text, 0, length)).toBe(words);
  });
});
