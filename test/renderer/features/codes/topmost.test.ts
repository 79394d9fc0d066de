import { describe, expect, it } from 'vitest';
import { topmost } from '../../../../src-renderer/features/codes/topmost.ts';

const codes = [
  { id: 'theme', parentId: null, name: 'Theme' },
  { id: 'first', parentId: 'theme', name: 'First' },
  { id: 'deep', parentId: 'first', name: 'Deep' },
  { id: 'other', parentId: null, name: 'Other' },
];

describe('topmost', () => {
  it.each([
    [['deep', 'theme'], ['theme']],
    [
      ['other', 'deep'],
      ['deep', 'other'],
    ],
    [
      ['first', 'deep', 'other', 'gone'],
      ['first', 'other'],
    ],
  ])('of %j is %j, in the order of the tree', (ids, expected) => {
    expect(topmost(codes, new Set(ids))).toEqual(expected);
  });
});
