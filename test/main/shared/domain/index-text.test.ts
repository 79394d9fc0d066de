import { describe, expect, it } from 'vitest';
import { countWords } from '../../../../src-main/shared/domain/count-words.ts';
import { indexText } from '../../../../src-main/shared/domain/index-text.ts';

const sentence = '我在用 web 2.0 的服务，remote control；好。\n';
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('indexText', () => {
  it('lets every CJK character stand alone and puts a sentinel where punctuation stood', () => {
    expect(spaced(indexText('用web 2.0，好'))).toBe('用 WEB 2 \uE000 0 \uE000 好');
  });

  it('gives a long text the same words as its parts', () => {
    const once = spaced(indexText(sentence));
    expect(spaced(indexText(sentence.repeat(40_000)))).toBe(Array.from({ length: 40_000 }, () => once).join(' '));
  });

  it.each(['a', '，', '车', '😀', ' '])('takes twelve million of “%s” in a row', (character) => {
    const text = character.repeat(12_000_000);
    expect([indexText(text).length > 0, countWords(text) >= 0]).toEqual([true, true]);
  });
});
