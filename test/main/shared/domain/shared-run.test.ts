import { expect, it } from 'vitest';
import { gapsBetween } from '../../../../src-main/shared/domain/shared-run.ts';

it('finds what lies before, between and behind runs', () => {
  const runs = [
    { before: 2, after: 0, length: 3 },
    { before: 5, after: 4, length: 2 },
  ];
  expect(gapsBetween(runs, 9, 6)).toEqual([
    { before: 0, after: 0, removed: 2, added: 0 },
    { before: 5, after: 3, removed: 0, added: 1 },
    { before: 7, after: 6, removed: 2, added: 0 },
  ]);
  expect(gapsBetween([{ before: 0, after: 0, length: 4 }], 4, 4)).toEqual([]);
});
