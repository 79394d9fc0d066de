import { describe, expect, it } from 'vitest';
import { codePlace } from '../../../../src-renderer/features/codes/code-place.ts';
import type { TreeMove } from '../../../../src-renderer/ui/tree-node.ts';

const codes = [
  { id: 'theme', parentId: null, name: 'Theme' },
  { id: 'first', parentId: 'theme', name: 'First' },
  { id: 'second', parentId: 'theme', name: 'Second' },
  { id: 'third', parentId: 'theme', name: 'Third' },
  { id: 'other', parentId: null, name: 'Other' },
];

describe('codePlace', () => {
  it.each<[string, TreeMove, string | null, string | null]>([
    ['before a code', { ids: ['other'], targetId: 'second', position: 'before' }, 'theme', 'second'],
    ['after a code, before the next', { ids: ['other'], targetId: 'first', position: 'after' }, 'theme', 'second'],
    ['after the last code', { ids: ['other'], targetId: 'third', position: 'after' }, 'theme', null],
    ['below a code', { ids: ['other'], targetId: 'first', position: 'on' }, 'first', null],
    [
      'after a code that it follows already',
      { ids: ['second'], targetId: 'first', position: 'after' },
      'theme',
      'third',
    ],
    ['out of its theme', { ids: ['first'], targetId: 'theme', position: 'after' }, null, 'other'],
  ])('puts a code %s', (_, move, parentId, beforeId) => {
    expect(codePlace(codes, move)).toEqual({ ids: move.ids, parentId, beforeId });
  });

  it.each(['first', 'no-code'])('leaves a code that is dropped on %s', (targetId) => {
    expect(codePlace(codes, { ids: ['first'], targetId, position: 'on' })).toBeNull();
  });
});
