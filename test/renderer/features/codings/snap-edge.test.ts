import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBoundaryOf } from '../../../../src-main/shared/domain/graphemes.ts';
import { snapEdge } from '../../../../src-renderer/features/codings/snap-edge.ts';

const english = 'The remote control needs a voice.';
const chinese = '政府部門發現公共諮詢是重要的。';
const wordsOf = (text: string, range: { start: number; end: number }) => text.slice(range.start, range.end);

describe('snapEdge', () => {
  it.each([
    ['end', 16, 'remote control'],
    ['end', 22, 'remote control needs'],
    ['end', 33, 'remote control needs a voice'],
    ['start', 1, 'The remote'],
    ['start', 6, 'remote'],
  ] as const)('goes to the word nearest to where the %s is dragged, %i', (edge, offset, words) => {
    expect(wordsOf(english, snapEdge(english, { start: 4, end: 10 }, edge, offset))).toBe(words);
  });

  it('knows the words of Chinese', () => {
    expect(wordsOf(chinese, snapEdge(chinese, { start: 0, end: 2 }, 'end', 9))).toMatch(/^政府部門發現公共(諮詢)?$/);
  });

  it('goes to the character where that is wanted', () => {
    expect(wordsOf(english, snapEdge(english, { start: 4, end: 10 }, 'end', 13, true))).toBe('remote co');
  });

  it('stays as it was where no word would be left', () => {
    expect(snapEdge(english, { start: 4, end: 10 }, 'end', 0)).toEqual({ start: 4, end: 10 });
    expect(snapEdge(english, { start: 4, end: 10 }, 'start', 30)).toEqual({ start: 4, end: 10 });
  });

  it('never empties a passage, never leaves the text, never cuts a character', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 2, maxLength: 60 });
    const edges = fc.constantFrom('start' as const, 'end' as const);
    fc.assert(
      fc.property(texts, edges, fc.integer({ min: -10, max: 300 }), fc.boolean(), (text, edge, offset, isFine) => {
        const { start, end } = snapEdge(text, { start: 0, end: text.length }, edge, offset, isFine);
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
        expect(isBoundaryOf(text, start) && isBoundaryOf(text, end)).toBe(true);
      }),
    );
  });
});
