import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMapper, mapOffset, mapPassage, mapPassages } from '../../../../src-main/shared/domain/map-passage.ts';
import { applyChanges } from '../../../../src-main/shared/domain/text-changes.ts';
import type { TextChange } from '../../../../src-main/shared/domain/text-changes.ts';
import { editOf } from '../../../helpers/random-edit.ts';

const text = 'one two three four';
const two = { start: 4, end: 7 };
const change = (from: number, to: number, insert: string): TextChange => ({ from, to, insert });

const coded = (...changes: TextChange[]) => {
  const { start, end } = mapPassage(two, changes);
  return applyChanges(text, changes).slice(start, end);
};

describe('mapPassage', () => {
  it.each([
    ['words typed before it', change(0, 0, 'zero '), 'two'],
    ['words typed at its beginning', change(4, 4, 'very '), 'two'],
    ['words typed at its end', change(7, 7, 'fold'), 'two'],
    ['words typed inside it', change(5, 5, 'XX'), 'tXXwo'],
    ['a correction of its beginning', change(4, 5, 'T'), 'Two'],
    ['a correction of its end', change(6, 7, 'OO'), 'twOO'],
    ['a correction of all of it', change(4, 7, 'TWO'), 'TWO'],
    ['a deletion at its beginning', change(4, 6, ''), 'o'],
    ['a deletion over its beginning', change(2, 5, ''), 'wo'],
    ['a replacement over its beginning', change(2, 5, 'XYZ'), 'wo'],
    ['a replacement over its end', change(6, 10, 'XYZ'), 'tw'],
    ['a replacement that ends where it begins', change(2, 4, 'XYZ'), 'two'],
    ['a replacement that begins where it ends', change(7, 9, 'XYZ'), 'two'],
    ['a deletion of all of it', change(4, 7, ''), ''],
    ['a replacement of more than it', change(4, 8, 'XYZ'), ''],
    ['a replacement of more than it before', change(3, 7, 'XYZ'), ''],
  ])('keeps what it should: %s', (_name, edit, words) => {
    expect(coded(edit)).toBe(words);
  });

  it('takes many changes at once', () => {
    expect(coded(change(0, 3, '1'), change(4, 4, 'a'), change(5, 6, 'W'), change(7, 7, '!'))).toBe('tWo');
  });

  it('stays empty, at its place, when it is empty', () => {
    expect(mapPassage({ start: 4, end: 4 }, [change(0, 0, 'ab'), change(4, 4, 'two ')])).toEqual({ start: 6, end: 6 });
  });

  it('maps many as it maps one', () => {
    const passages = [two, { start: 0, end: 18 }];
    const edit = [change(1, 5, 'x'), change(6, 6, 'yy')];
    expect(mapPassages(passages, edit)).toEqual(passages.map((passage) => mapPassage(passage, edit)));
  });

  it('keeps each word coded, and no other, through any edit', () => {
    fc.assert(
      fc.property(editOf(), fc.nat(), fc.nat(), ({ before, changes, origins }, one, other) => {
        const [start, end] = [one % (before.length + 1), other % (before.length + 1)].toSorted((a, b) => a - b) as [
          number,
          number,
        ];
        const after = mapPassage({ start, end }, changes);
        const survivors = origins.map((origin, index) => ({ origin, index })).filter(({ origin }) => origin !== null);
        const wrong = survivors.filter(
          ({ origin, index }) => (origin! >= start && origin! < end) !== (index >= after.start && index < after.end),
        );
        expect(wrong).toEqual([]);
        const isAlive = survivors.some(({ origin }) => origin! >= start && origin! < end);
        expect(isAlive && after.start === after.end).toBe(false);
        expect(after.start <= after.end && after.start >= 0 && after.end <= origins.length).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('mapOffset', () => {
  it.each([
    [4, 'before', 4],
    [4, 'after', 6],
    [9, 'before', 10],
    [9, 'after', 11],
    [12, 'before', 13],
  ] as const)('carries %i (%s) to %i', (offset, side, expected) => {
    expect(mapOffset(offset, [change(4, 4, 'ab'), change(8, 10, 'x')], side)).toBe(expected);
  });

  it('never turns two places round', () => {
    fc.assert(
      fc.property(editOf(), fc.nat(), fc.nat(), ({ before, changes }, one, other) => {
        const [low, high] = [one % (before.length + 1), other % (before.length + 1)].toSorted((a, b) => a - b);
        const mapper = createMapper(changes);
        expect(mapper.offset(low!, 'before')).toBeLessThanOrEqual(mapper.offset(high!, 'before'));
        expect(mapper.offset(low!, 'before')).toBeLessThanOrEqual(mapper.offset(low!, 'after'));
      }),
      { numRuns: 5_000 },
    );
  });
});
