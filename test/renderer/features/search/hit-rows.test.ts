import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../../../src-main/shared/contract/search.ts';
import {
  documentAt,
  hitRowHeight,
  hitRows,
  orderedHits,
  rowsInView,
  scrollToRow,
} from '../../../../src-renderer/features/search/hit-rows.ts';
import { keyedHit } from '../../../../src-renderer/features/search/keyed-hit.ts';

const hit = (documentId: string, start: number): SearchHit => ({
  documentId,
  document: documentId,
  speaker: null,
  start,
  end: start + 1,
  version: 'first',
  before: '',
  match: 'x',
  after: '',
});
const documents = [
  { id: 'one', name: 'one', count: 7 },
  { id: 'two', name: 'two', count: 1 },
];
const rows = hitRows([hit('one', 1), hit('one', 5), hit('two', 2)], documents);

describe('hitRows', () => {
  it('puts the name and count of a document before its first place', () => {
    expect(rows.map((row) => (row.kind === 'document' ? `${row.name} ${row.count}` : row.index))).toEqual([
      'one 7',
      0,
      1,
      'two 1',
      2,
    ]);
  });

  it('tells the document at the top of the view', () => {
    expect([0, 2, 3, 99].map((row) => documentAt(rows, row * hitRowHeight)?.id)).toEqual(['one', 'one', 'two', 'two']);
    expect(documentAt([], 0)).toBeNull();
  });
});

describe('rowsInView', () => {
  it('draws a small part of ten thousand rows', () => {
    const { from, to } = rowsInView(10_000, 5_000 * hitRowHeight, 20 * hitRowHeight);
    expect([from <= 5_000, to >= 5_020, to - from < 60]).toEqual([true, true, true]);
  });

  it.each([
    [0, 0],
    [3, 0],
    [3, 100_000],
  ])('stays inside %i rows scrolled to %i', (count, scrollTop) => {
    const { from, to } = rowsInView(count, scrollTop, 400);
    expect(from >= 0 && from <= to && to <= count).toBe(true);
  });
});

describe('scrollToRow', () => {
  it.each([
    ['leaves a row that is seen', 10, 5 * hitRowHeight, 5 * hitRowHeight],
    ['shows a row above, with the row over it', 3, 5 * hitRowHeight, 2 * hitRowHeight],
    ['shows a row below', 30, 0, 11 * hitRowHeight],
  ])('%s', (_, row, scrollTop, expected) => {
    expect(scrollToRow(row, scrollTop, 20 * hitRowHeight)).toBe(expected);
  });
});

describe('keyedHit', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 19, 19],
    ['ArrowUp', 5, 4],
    ['ArrowUp', 0, 'field'],
    ['PageDown', 0, 12],
    ['PageUp', 5, 0],
    ['Home', 7, 0],
    ['End', 7, 19],
    ['x', 7, null],
  ])('goes by %s from %i to %s', (key, at, target) => {
    expect(keyedHit(key, at, 20)).toBe(target);
  });
});

describe('orderedHits', () => {
  const hit = (before: string, after: string, speaker: string | null = null) => ({
    documentId: 'd',
    document: 'D',
    speaker,
    start: 0,
    end: 1,
    version: 'first',
    before,
    match: 'x',
    after,
  });
  const found = [hit('the big ', ' zoo', 'Zoe'), hit('a small ', ' ant', 'Ann'), hit('the bad ', ', Bee')];

  it.each([
    ['place', [' zoo', ' ant', ', Bee']],
    ['right', [' ant', ', Bee', ' zoo']],
    ['left', [', Bee', ' zoo', ' ant']],
    ['speaker', [' ant', ' zoo', ', Bee']],
  ] as const)('sorts by %s', (order, expected) => {
    expect(orderedHits(found, order, 'en').map(({ after }) => after)).toEqual(expected);
  });
});
