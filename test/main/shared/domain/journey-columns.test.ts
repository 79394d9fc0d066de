import { describe, expect, it } from 'vitest';
import { alignColumns, journeyColumns } from '../../../../src-main/shared/domain/journey-columns.ts';

const stage = (id: string, parentId: string | null = null) => ({ id, parentId });

describe('columns of a journey', () => {
  it.each([
    { what: 'one for each stage', stages: [stage('a'), stage('b')], filled: [], ids: ['a', 'b'] },
    {
      what: 'sub-steps in place of their stage',
      stages: [stage('a'), stage('x', 'a'), stage('y', 'a'), stage('b')],
      filled: [],
      ids: ['x', 'y', 'b'],
    },
    {
      what: 'a stage before its sub-steps where something lies in it',
      stages: [stage('a'), stage('x', 'a')],
      filled: ['a'],
      ids: ['a', 'x'],
    },
  ])('are $what', ({ stages, filled, ids }) => {
    const columns = journeyColumns(stages, new Set(filled));
    expect(columns.map((column) => column.stage.id)).toEqual(ids);
  });
});

describe('columns of two maps', () => {
  it.each([
    {
      what: 'stand below each other by name',
      first: ['a', 'b'],
      second: ['a', 'b'],
      pairs: [
        [0, 0],
        [1, 1],
      ],
    },
    {
      what: 'leave room for a new stage',
      first: ['a', 'c'],
      second: ['a', 'b', 'c'],
      pairs: [
        [0, 0],
        [-1, 1],
        [1, 2],
      ],
    },
    {
      what: 'leave room for a stage that is gone',
      first: ['a', 'b', 'c'],
      second: ['a', 'c'],
      pairs: [
        [0, 0],
        [1, -1],
        [2, 1],
      ],
    },
    {
      what: 'share nothing',
      first: ['a'],
      second: ['b'],
      pairs: [
        [0, -1],
        [-1, 0],
      ],
    },
    { what: 'are none', first: [], second: [], pairs: [] },
  ])('$what', ({ first, second, pairs }) => {
    expect(alignColumns(first, second)).toEqual(pairs);
  });
});
