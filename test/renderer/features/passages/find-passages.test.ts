import { describe, expect, it } from 'vitest';
import { rangesOfWords, wordsOf } from '../../../../src-renderer/features/passages/find-passages.ts';

describe('rangesOfWords', () => {
  it.each([
    ['Yellow is fine.', 'fine YELLOW', ['Yellow', 'fine']],
    ['Café au lait', 'cafe', ['Café']],
    ['使用者只能等', '只能', ['只能']],
    ['the remote', 'remo mote', ['remote']],
    ['nothing here', 'zzz', []],
    ['nothing asked', ' ', []],
  ])('marks in “%s” the words “%s”', (text, filter, marked) => {
    const ranges = rangesOfWords(text, wordsOf(filter));
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
  });
});
