import { describe, expect, it } from 'vitest';
import { presentedQuotes } from '../../../../../src-renderer/features/findings/presentation/presented-quotes.ts';
import { pageTowards } from '../../../../../src-renderer/features/findings/presentation/presentation-keys.ts';
import { aQuote } from '../a-finding.ts';

const said = (passageId: string, speaker: string | null, words: Partial<ReturnType<typeof aQuote>> = {}) =>
  aQuote({ passageId, speaker, ...words });
const shown = (...evidence: readonly ReturnType<typeof aQuote>[]) => {
  const { shown: quotes, ...rest } = presentedQuotes(evidence, 'for', ({ speaker }) => speaker);
  return { ids: quotes.map(({ passageId }) => passageId).join(' '), ...rest };
};

describe('the quotes of a presentation', () => {
  it('are of different people first, in their order', () => {
    const quotes = [said('1', 'Anna'), said('2', 'Anna'), said('3', 'Ben'), said('4', 'Carla'), said('5', 'Dan')];
    expect(shown(...quotes)).toEqual({ ids: '1 3 4', more: 2, withheld: 0 });
  });

  it('are of one person where there is no other', () => {
    expect(shown(said('1', 'Anna'), said('2', 'Anna'))).toEqual({ ids: '1 2', more: 0, withheld: 0 });
  });

  it('never hold what was not agreed to, and say how much that is', () => {
    const quotes = [said('1', 'Anna', { isWithheld: true }), said('2', 'Ben'), said('3', 'Ben', { side: 'against' })];
    expect(shown(...quotes)).toEqual({ ids: '2', more: 0, withheld: 1 });
  });
});

describe('the keys of a presentation', () => {
  it.each([
    ['ArrowRight', false, 1],
    ['PageDown', false, 1],
    [' ', false, 1],
    [' ', true, 0],
    ['ArrowLeft', false, 0],
    ['End', false, 4],
    ['Home', false, 0],
    ['x', false, null],
  ])('%s goes on or back', (key, isShift, expected) => {
    expect(pageTowards(key, isShift, 0, 5)).toBe(expected);
  });

  it('stop at the last page', () => {
    expect(pageTowards('PageDown', false, 4, 5)).toBe(4);
  });
});
