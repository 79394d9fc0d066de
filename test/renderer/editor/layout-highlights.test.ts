import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutHighlights } from '../../../src-renderer/editor/layout-highlights.ts';

const passage = (id: string, start: number, end: number) => ({ id, start, end });
const passages = fc
  .array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })), { maxLength: 12 })
  .map((list) =>
    list
      .map(([start, length], index) => passage(String(index), start, start + length))
      .sort((a, b) => a.start - b.start),
  );

describe('layoutHighlights', () => {
  it('puts the shorter passage on top where two overlap', () => {
    const segments = layoutHighlights([passage('long', 0, 10), passage('short', 4, 6)]);
    expect(segments.map(({ start, end, passages: on }) => [start, end, on.map(({ id }) => id)])).toEqual([
      [0, 4, ['long']],
      [4, 6, ['short', 'long']],
      [6, 10, ['long']],
    ]);
  });

  it('leaves out what is not coded', () => {
    const segments = layoutHighlights([passage('one', 0, 2), passage('two', 5, 6)]);
    expect(segments.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [5, 6],
    ]);
  });

  it('shows at each place exactly the passages that lie there', () => {
    fc.assert(
      fc.property(passages, fc.nat(60), (given, offset) => {
        const shown = layoutHighlights(given).find(({ start, end }) => start <= offset && offset < end)?.passages ?? [];
        const lying = given.filter(({ start, end }) => start <= offset && offset < end);
        expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(lying.map(({ id }) => id)));
      }),
    );
  });
});
