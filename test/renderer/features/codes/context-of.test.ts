import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../../src-renderer/features/codes/context-of.ts';

const text = 'The first line.\nSome words before the passage and some after it.\nThe last line.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('contextOf', () => {
  it('gives all there is where the text is short', () => {
    const { before, after } = contextOf(text, at('the passage'), 500);
    expect(`${before}the passage${after}`).toBe(text);
  });

  it('is cut at a line', () => {
    const { before, after } = contextOf(text, at('the passage'), 30);
    expect(before).toBe('…Some words before ');
    expect(after).toBe(' and some after it.…');
  });

  it('is cut at a word', () => {
    expect(contextOf(text, at('the passage'), 10)).toEqual({ before: '…before ', after: ' and some…' });
  });

  it('is cut anywhere among Chinese characters', () => {
    const chinese = '我花一小時寫一封信會希望看信的人不要已讀不回';
    expect(contextOf(chinese, { start: 8, end: 12 }, 3)).toEqual({ before: '…寫一封', after: '看信的…' });
  });
});
