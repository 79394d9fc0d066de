import { expect, it } from 'vitest';
import { blocksOfPages } from '../../../../../src-main/core/report/preview/blocks-of-pages.ts';

const marks = [
  { blockId: 'cover', page: 1 },
  { blockId: 'findings', page: 2 },
  { blockId: 'method', page: 4 },
  { blockId: 'sample', page: 4 },
];

it('says of each page which block begins on it, the first of several, or goes on there', () => {
  const blocks = blocksOfPages(marks, 6);
  const ids = blocks.map(({ blockId }) => blockId);
  expect(ids).toEqual(['cover', 'findings', 'findings', 'method', 'sample', 'sample']);
  expect(blocks.map(({ begins }) => begins)).toEqual([['cover'], ['findings'], [], ['method', 'sample'], [], []]);
});

it('says nothing where nothing is known', () => {
  const nothing = { blockId: null, begins: [] };
  expect(blocksOfPages([], 2)).toEqual([nothing, nothing]);
});
