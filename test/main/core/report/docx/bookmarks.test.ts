import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBookmarks } from '../../../../../src-main/core/report/docx/bookmarks.ts';

describe('bookmarks', () => {
  it('gives every place a name of its own that Word takes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 80 })), (anchors) => {
        const bookmarks = createBookmarks(anchors);
        const names = [...new Set(anchors)].map((anchor) => bookmarks.nameOf(anchor)!);
        expect(names.filter((name) => !/^[A-Za-z]\w{0,39}$/u.test(name))).toEqual([]);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      }),
    );
  });

  it('stands at a place once, and nowhere that is not in the report', () => {
    const bookmarks = createBookmarks(['quote-1']);
    expect([bookmarks.place('quote-1'), bookmarks.place('quote-1'), bookmarks.nameOf('quote-2')]).toEqual([
      'quote_1',
      null,
      null,
    ]);
  });
});
