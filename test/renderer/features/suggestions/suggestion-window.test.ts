import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  linesOf,
  rowsInView,
  rowTops,
  scrollTopFor,
} from '../../../../src-renderer/features/suggestions/suggestion-window.ts';
import type { Suggestion } from '../../../../src-main/shared/contract/search.ts';

const hit = (match: string) => ({ before: '', match, after: '' }) as Suggestion;

describe('the rows of what could be coded', () => {
  it.each([
    ['Short.', 1],
    ['安全是最重要的。', 1],
    ['大家都覺得科技跟法律應該與實際俱進、安全是最重要的。', 2],
    ['And working on the inside we have already decided on the kinetic batteries.', 3],
    ['長'.repeat(200), 3],
    ['One\nTwo', 2],
  ])('have as many lines as their words need: %s', (text, lines) => {
    expect(linesOf(hit(text), 240)).toBe(lines);
  });

  it('cover what is in view, wherever it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 200 }), { minLength: 1 }),
        fc.nat(),
        fc.nat(900),
        (texts, at, height) => {
          const tops = rowTops(texts.map(hit), 300);
          const top = at % tops.at(-1)!;
          const { from, to } = rowsInView(tops, top, height);
          expect(tops[from]).toBeLessThanOrEqual(top);
          expect(tops[to]).toBeGreaterThanOrEqual(Math.min(top + height, tops.at(-1)!));
        },
      ),
    );
  });

  it('are brought into view by the least way', () => {
    const tops = [0, 50, 120, 200];
    expect(scrollTopFor(tops, 0, { top: 60, height: 100 })).toBe(0);
    expect(scrollTopFor(tops, 1, { top: 40, height: 100 })).toBe(40);
    expect(scrollTopFor(tops, 2, { top: 0, height: 100 })).toBe(100);
  });
});
