import { describe, expect, it } from 'vitest';
import { firstPages, pageOfBlock, samePage } from '../../../../src-renderer/features/reports/page-places.ts';

const page = (hash: string, blockId: string | null, ...begins: string[]) => ({ hash, blockId, begins });
const blocks = ['cover', 'text', 'findings', 'notes', 'codebook'].map((id) => ({ id }));
const pages = [
  page('1', 'cover', 'cover'),
  page('2', 'findings', 'findings', 'shared'),
  page('3', 'findings'),
  page('4', 'codebook', 'codebook'),
];

describe('the page of a block', () => {
  it.each([
    ['cover', 0],
    ['findings', 1],
    ['shared', 1],
    ['codebook', 3],
  ])('is the first on which %s stands', (id, index) => {
    expect(pageOfBlock(pages, blocks, id)).toEqual({ index, isOwn: true });
  });

  it('is the last page of the one before where it says nothing', () => {
    expect(pageOfBlock(pages, blocks, 'notes')).toEqual({ index: 2, isOwn: false });
    expect(pageOfBlock(pages, blocks, 'text')).toEqual({ index: 0, isOwn: false });
  });

  it('isn’t known of what is in no report', () => {
    expect(pageOfBlock(pages, blocks, 'other')).toBeNull();
    expect(pageOfBlock([], blocks, 'cover')).toBeNull();
  });
});

it('knows the first page of each block', () => {
  expect([...firstPages(pages)]).toEqual([
    ['cover', 0],
    ['findings', 1],
    ['shared', 1],
    ['codebook', 3],
  ]);
});

describe('the same page after the pages were made anew', () => {
  const before = [page('a', 'x'), page('b', 'y'), page('c', 'z')];

  it('goes with what is printed on it', () => {
    expect(samePage(before, [page('new', 'w'), ...before], 1)).toBe(2);
  });

  it('is the one of its block where the print changed', () => {
    expect(samePage(before, [page('a', 'x'), page('n', 'w'), page('changed', 'y'), page('c', 'z')], 1)).toBe(2);
  });

  it('is as far into its block where the block was moved', () => {
    const last = [page('1', 'w'), page('2', 'x'), page('3', 'y'), page('4', 'y'), page('5', 'y')];
    const first = [page('1', 'w'), page('2a', 'y'), page('3a', 'y'), page('4a', 'y'), page('5a', 'x')];
    expect([2, 3, 4].map((index) => samePage(last, first, index))).toEqual([1, 2, 3]);
    expect(samePage(last, [page('1', 'w'), page('2a', 'y')], 4)).toBe(1);
  });

  it('stays within the pages where its block is gone', () => {
    expect(samePage(before, [page('a', 'x')], 2)).toBe(0);
    expect(samePage(before, [], 2)).toBe(0);
  });

  it('is the nearest one where several are printed alike', () => {
    const blank = page('blank', 'x');
    expect(samePage([blank, page('b', 'y'), blank], [blank, page('b', 'y'), blank, page('d', 'z')], 2)).toBe(2);
  });
});
