import { describe, expect, it } from 'vitest';
import { wordsUnder } from '../../../../src-renderer/features/codings/words-under.ts';
import { splitLines } from '../../../../src-renderer/editor/text-lines.ts';

const text = 'Yes. It is late. Really?\n使用者只能等。車也不會說話。\nNo.';
const turns = [{ start: 0, end: 41, speakerId: 's', at: null }];
const around = { text, lines: splitLines(text), turns, selection: null };
const at = (words: string) => text.indexOf(words) + 1;
const said = (offset: number, isTurn = false, selection: { start: number; end: number } | null = null) => {
  const range = wordsUnder({ ...around, selection }, offset, isTurn);
  return range && text.slice(range.start, range.end);
};

describe('wordsUnder', () => {
  it.each([
    ['It is late.', 'late'],
    ['Really?', 'Really'],
    ['使用者只能等。', '只能'],
    ['車也不會說話。', '說話'],
  ])('takes the sentence “%s” for a pointer at “%s”', (sentence, words) => {
    expect(said(at(words))).toBe(sentence);
  });

  it('takes the last sentence behind the last word of a line', () => {
    expect(said(24)).toBe('Really?');
  });

  it('takes the whole turn where that is wanted, or the line where there is none', () => {
    expect(said(at('late'), true)).toBe(text.slice(0, 41));
    expect(said(text.length - 1, true)).toBe('No.');
  });

  it('takes the selection where the pointer is in it, and not elsewhere', () => {
    const selection = { start: 5, end: 10 };
    expect(said(7, false, selection)).toBe('It is');
    expect(said(at('說話'), false, selection)).toBe('車也不會說話。');
  });

  it('finds nothing in an empty text', () => {
    expect(wordsUnder({ text: '', lines: splitLines(''), turns: [], selection: null }, 0, false)).toBeNull();
  });
});
